/**
 * Publishes versions of the referential to the entities and takes their answers; what a version is
 * and may do is the contract's, how files travel the caller's.
 */
package org.finopshub.group.publication;
