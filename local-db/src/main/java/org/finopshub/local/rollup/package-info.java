/** Sums a run up and makes it what readers see of its month. */
package org.finopshub.local.rollup;
