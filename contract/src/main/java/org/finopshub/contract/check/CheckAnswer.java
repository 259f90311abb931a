package org.finopshub.contract.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.contract.receipt.ViolationCode.Category;

/** What the checker tells its caller: text or JSON, and the exit code. */
record CheckAnswer(Path manifest, CheckReport report) {
  static final int OK = 0;
  static final int CONTRACT = 2;
  static final int RETRY = 3;
  static final int SECURITY = 4;

  /** Trust goes before content, and content before what time alone may heal. */
  int exitCode() {
    Set<Category> found =
        report.violations().stream()
            .flatMap(v -> ViolationCode.of(v.code()).stream())
            .map(ViolationCode::category)
            .collect(Collectors.toSet());
    if (found.contains(Category.SECURITY)) {
      return SECURITY;
    }
    if (found.contains(Category.CONTRACT)) {
      return CONTRACT;
    }
    return report.accepted() ? OK : RETRY;
  }

  void print(PrintWriter out, boolean json) {
    if (json) {
      out.println(new String(ExactJson.write(asJson()), UTF_8));
    } else {
      printText(out);
    }
    out.flush();
  }

  private void printText(PrintWriter out) {
    out.printf("%s: %d rows read%n", manifest.getFileName(), report.rows());
    for (var violation : report.violations()) {
      out.printf(
          "  %s%s%n      %s%n", violation.code(), place(violation), visible(violation.message()));
    }
    if (report.violationCount() > report.violations().size()) {
      out.printf("  and %d more%n", report.violationCount() - report.violations().size());
    }
    for (var finding : report.findings()) {
      out.printf("  finding %s: %s%n", finding.code(), visible(finding.message()));
    }
    out.println(
        report.accepted()
            ? "The drop keeps the contract."
            : "The drop breaks the contract: %d violation(s).".formatted(report.violationCount()));
  }

  private static String place(Violation violation) {
    var place = new StringBuilder();
    if (violation.file() != null) {
      place.append("  ").append(visible(violation.file()));
    }
    if (violation.row() != null) {
      place.append(" row ").append(violation.row());
    }
    if (violation.column() != null) {
      place.append("  ").append(violation.column());
    }
    if (violation.value() != null) {
      place.append(" = \"").append(visible(violation.value())).append('"');
    }
    return place.toString();
  }

  /** A drop's text must not move the terminal's cursor or forge a line. */
  private static String visible(String text) {
    return text.codePoints()
        .mapToObj(c -> Character.isISOControl(c) ? "\\u%04x".formatted(c) : Character.toString(c))
        .collect(Collectors.joining());
  }

  private Json asJson() {
    return new Json(
        manifest.getFileName().toString(),
        report.accepted(),
        report.rows(),
        report.violationCount(),
        report.violations(),
        report.findings());
  }

  private record Json(
      String manifest,
      boolean accepted,
      long rows,
      @JsonProperty("violation_count") long violationCount,
      List<Violation> violations,
      List<Finding> findings) {}
}
