/** The ledger's read side: views and rollups in, answers out; nothing here writes. */
package org.finopshub.group.report;
