package org.finopshub.contract.conformity;

import org.finopshub.contract.json.ContractSchema;
import org.finopshub.contract.json.ExactJson;

/** Writes and reads conformity reports. */
public final class ConformityJson {
  private static final ContractSchema SCHEMA =
      ContractSchema.resource(ConformityJson.class, "conformity.schema.json");

  private ConformityJson() {}

  public static byte[] write(ConformityReport report) {
    return ExactJson.write(report);
  }

  /**
   * @throws IllegalArgumentException naming the property when the bytes are not a report
   */
  public static ConformityReport read(byte[] json) {
    var problems = SCHEMA.problems(ExactJson.tree(json));
    if (!problems.isEmpty()) {
      var first = problems.get(0);
      throw new IllegalArgumentException(
          "Not a conformity report: %s %s".formatted(first.property(), first.message()));
    }
    return ExactJson.read(json, ConformityReport.class);
  }
}
