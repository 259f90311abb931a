/**
 * The hub beside what one would use instead, over the same data in one run. Nothing of the hub may
 * depend on this.
 */
package org.finopshub.benchmarks;
