/**
 * The fault matrix (docs/faults.md): faults that take a whole hub to try, and the table of them
 * all. Faults that the ledger's beans show alone are tried in {@code group-db}.
 */
package org.finopshub.routes.fault;
