/**
 * Writes a finished run as a drop and keeps the queue of drops to send; never opens a connection.
 */
package org.finopshub.local.export;
