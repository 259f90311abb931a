/** Keeps every version of the referential in the mart; never edits one. */
package org.finopshub.local.referential;
