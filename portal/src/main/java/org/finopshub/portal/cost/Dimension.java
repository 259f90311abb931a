package org.finopshub.portal.cost;

/** What costs can be grouped and filtered by; the API says it in lower case. */
public enum Dimension {
  ENTITY,
  PERIOD,
  DOMAIN,
  PRODUCT,
  APPLICATION,
  ALLOCATION
}
