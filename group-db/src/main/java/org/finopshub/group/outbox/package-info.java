/**
 * What an import promises to do after its commit: receipts, view refreshes and alerts. Transport is
 * the caller's.
 */
package org.finopshub.group.outbox;
