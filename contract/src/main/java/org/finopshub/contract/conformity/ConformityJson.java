package org.finopshub.contract.conformity;

import static java.nio.charset.StandardCharsets.UTF_8;

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
    var report = ExactJson.read(json, ConformityReport.class);
    requireUnicode(report);
    return report;
  }

  /** An escaped half of a surrogate pair is JSON, but no database and no UTF-8 holds it. */
  private static void requireUnicode(ConformityReport report) {
    for (var finding : report.findings()) {
      if (!UTF_8.newEncoder().canEncode(finding.subject() + finding.detail())) {
        throw new IllegalArgumentException("Not a conformity report: a text is not Unicode");
      }
    }
  }
}
