/** Refreshes the mart's materialized views, in sequence, without blocking readers. */
package org.finopshub.local.refresh;
