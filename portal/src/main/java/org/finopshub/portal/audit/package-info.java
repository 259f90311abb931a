/**
 * Who asked for what and what became of it: one row per request in an insert-only ledger whose rows
 * are bound to each other by their hashes. The one place of the portal that runs SQL, on schema
 * {@code audit} alone; no figure of the hub is read here.
 */
package org.finopshub.portal.audit;
