package org.finopshub.contract.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.finopshub.contract.json.ContractSchema;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.manifest.ManifestJson;
import org.finopshub.contract.manifest.ManifestSchema;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;

/** Turns a manifest's bytes into a manifest, or into violations. */
final class ManifestReading {
  private static final String MAJOR = Manifest.CONTRACT_VERSION.split("\\.")[0] + ".";

  private ManifestReading() {}

  static Optional<Manifest> read(byte[] bytes, ViolationLog log) {
    JsonNode json;
    try {
      json = ExactJson.tree(bytes);
    } catch (IllegalArgumentException e) {
      log.add(ViolationCode.MANIFEST, "The manifest is not JSON: " + e.getMessage());
      return Optional.empty();
    }
    var version = json.path("contract_version").asText("");
    if (version.matches("\\d+\\..*") && !version.startsWith(MAJOR)) {
      log.add(
          violation(
              ViolationCode.CONTRACT_VERSION,
              "This hub reads contract %s and every other version %sx"
                  .formatted(Manifest.CONTRACT_VERSION, MAJOR),
              "contract_version",
              version));
      return Optional.empty();
    }
    var problems = ManifestSchema.problems(json);
    problems.forEach(p -> log.add(violation(code(p), p.message(), p.property(), p.value())));
    return problems.isEmpty() ? parse(bytes, log) : Optional.empty();
  }

  private static Optional<Manifest> parse(byte[] bytes, ViolationLog log) {
    try {
      return Optional.of(ManifestJson.read(bytes));
    } catch (IllegalArgumentException e) {
      log.add(ViolationCode.MANIFEST, e.getMessage());
      return Optional.empty();
    }
  }

  private static ViolationCode code(ContractSchema.Problem problem) {
    return problem.property().matches("files\\.\\d+\\.name")
        ? ViolationCode.FILE_NAME
        : ViolationCode.MANIFEST;
  }

  private static Violation violation(
      ViolationCode code, String message, String property, String value) {
    return new Violation(code.code(), message, null, null, property, value);
  }
}
