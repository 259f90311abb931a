package org.finopshub.portal.openapi;

/** What a violation looks like; its type is the contract's, which knows no documentation. */
public final class ViolationExample {
  public static final String LIST =
      """
      [{"code":"unknown-product","message":"product gpu is not in referential 7",\
      "file":"atlas_2024-09.facts-0001.csv.gz","row":7,"column":"product_id","value":"gpu"}]""";

  private ViolationExample() {}
}
