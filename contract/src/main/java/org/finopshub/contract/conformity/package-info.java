/**
 * What an entity finds when it holds itself against the official referential, as it travels to the
 * group; nothing that looks for it.
 */
package org.finopshub.contract.conformity;
