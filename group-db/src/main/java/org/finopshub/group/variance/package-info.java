/** Explains the difference between two months, or two runs of one, to the last decimal. */
package org.finopshub.group.variance;
