/** What monitoring watches of the ledger: counts and ages, never a figure of an entity's costs. */
package org.finopshub.group.watch;
