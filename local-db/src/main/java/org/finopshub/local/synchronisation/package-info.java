/**
 * Takes the group's bundles into the referential and owes the group an answer; what a bundle is and
 * may do is the contract's, how files travel the caller's.
 */
package org.finopshub.local.synchronisation;
