/** Keeps the materialized views over the rollups fresh; knows no import and no query. */
package org.finopshub.group.refresh;
