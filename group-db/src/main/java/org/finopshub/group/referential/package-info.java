/** The official referential, versioned, and the integer keys facts use for its ids. */
package org.finopshub.group.referential;
