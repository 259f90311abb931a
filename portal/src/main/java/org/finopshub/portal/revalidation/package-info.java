/**
 * Spares a caller figures it already has: each answer of figures carries a tag of what it was made
 * from, and the same tag again is answered with 304. Knows nothing of what the figures are.
 */
package org.finopshub.portal.revalidation;
