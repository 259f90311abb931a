/**
 * The routes of the group's hub: a drop taken, checked, loaded or refused, filed and answered. No
 * SQL, no arithmetic; beans of {@code org.finopshub.group} do the work.
 */
package org.finopshub.routes.group;
