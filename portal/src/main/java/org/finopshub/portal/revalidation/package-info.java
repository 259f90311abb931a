/**
 * Spares a caller figures it already has, and the database figures it was asked before: each answer
 * of figures carries a tag of what it was made from. The same tag again is answered with 304, or
 * with the answer kept. Knows nothing of what the figures are.
 */
package org.finopshub.portal.revalidation;
