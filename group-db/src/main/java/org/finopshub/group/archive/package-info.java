/**
 * Whether the files the group kept are still what it took, and how to take in again what the ledger
 * lost. No file is changed or deleted here.
 */
package org.finopshub.group.archive;
