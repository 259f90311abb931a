package org.finopshub.group.report;

import java.util.Objects;

/** One sort key: a dimension or a measure of the answer. */
public record CostOrder(String code, boolean descending) {
  public CostOrder {
    Objects.requireNonNull(code, "code");
  }

  public static CostOrder by(Dimension dimension, boolean descending) {
    return new CostOrder(dimension.code(), descending);
  }

  public static CostOrder by(Measure measure, boolean descending) {
    return new CostOrder(measure.code(), descending);
  }
}
