/**
 * Keeps what the entity's software catalog says of its applications; how the catalog is asked is
 * the caller's.
 */
package org.finopshub.local.application;
