/**
 * The management port: its session, and what may be done to a hub from there. Not scanned, since
 * the port has a context of its own.
 */
package org.finopshub.routes.management;
