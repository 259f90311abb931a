/**
 * How the entity diverges from the official referential, since when and at what cost; what a
 * divergence is, the contract says.
 */
package org.finopshub.local.conformity;
