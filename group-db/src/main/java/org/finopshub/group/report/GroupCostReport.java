package org.finopshub.group.report;

import org.springframework.stereotype.Component;

/** Answers cost queries from the smallest table that knows the dimensions asked for. */
@Component
public class GroupCostReport {

  /**
   * @throws InvalidCostQueryException saying what to ask instead
   */
  public CostAnswer costs(CostQuery query) {
    throw new UnsupportedOperationException(query.toString());
  }
}
