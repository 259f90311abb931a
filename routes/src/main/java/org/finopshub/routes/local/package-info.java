/**
 * The routes of an entity's hub: usage in, a month computed, its drop sent, the receipt taken. No
 * SQL, no arithmetic; beans of {@code org.finopshub.local} do the work.
 */
package org.finopshub.routes.local;
