/**
 * What a transaction promises to do after its commit: receipts, view refreshes and notices of
 * alerts. Transport is the caller's.
 */
package org.finopshub.group.outbox;
