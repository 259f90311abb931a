package org.finopshub.portal.cost;

/** A figure a cost item can hold; the API says it in lower case. */
public enum Measure {
  EFFECTIVE_COST,
  BILLED_COST,
  CONSUMED_QUANTITY
}
