/** The names of slices and drops; no content. */
package org.finopshub.contract.slice;
