/** How a hub is watched: gauges of what its database says, the lines of its log. No decision. */
package org.finopshub.routes.watch;
