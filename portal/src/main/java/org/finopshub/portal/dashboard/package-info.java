/** A month at a glance, as both sides of the API give it; knows nothing of where it is read. */
package org.finopshub.portal.dashboard;
