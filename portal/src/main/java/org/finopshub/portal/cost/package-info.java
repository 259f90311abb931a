/**
 * The one cost query as it travels over HTTP, the same for both hubs: its parameters, its JSON and
 * its CSV; what a side knows of its own database stays with that side.
 */
package org.finopshub.portal.cost;
