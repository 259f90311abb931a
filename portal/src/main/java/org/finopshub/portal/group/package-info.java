/** The read API of the group hub; no SQL, no arithmetic. */
package org.finopshub.portal.group;
