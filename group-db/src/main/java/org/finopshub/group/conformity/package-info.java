/**
 * Which standing slices and entities diverge from the official referential, since when and at what
 * cost; what a divergence is, the contract says.
 */
package org.finopshub.group.conformity;
