package org.finopshub.local.report;

/** A column a cost query may show, filter or order by; the only words that reach SQL text. */
public sealed interface CostColumn permits Dimension, Measure {
  /** The word in the query string. */
  String word();

  /** The name in rollups, views and the answer's items. */
  String column();
}
