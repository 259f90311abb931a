/**
 * The read API of one entity's hub, and the one request that starts a run; no SQL, no arithmetic.
 */
package org.finopshub.portal.local;
