package org.finopshub.portal.cost;

/** How costs are written; the API says it in lower case. */
enum CostFormat {
  JSON,
  CSV,
  PARQUET
}
