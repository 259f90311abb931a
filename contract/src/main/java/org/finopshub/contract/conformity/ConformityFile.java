package org.finopshub.contract.conformity;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.finopshub.contract.conformity.ReceivedConformity.Distrusted;
import org.finopshub.contract.conformity.ReceivedConformity.Trusted;
import org.finopshub.contract.conformity.ReceivedConformity.Unusable;
import org.finopshub.contract.format.PlainFile;
import org.finopshub.contract.format.UnreadableFileException;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.contract.signature.DetachedJws;

/** A conformity report on disk, its detached signature beside it. */
public final class ConformityFile {
  private static final int MAX_REPORT_BYTES = 16 << 20;
  private static final int MAX_SIGNATURE_BYTES = 4 << 10;
  private static final String SUFFIX = ".conformity.json";

  private ConformityFile() {}

  /** The name of the answer to a synchronisation: it says which version the entity holds. */
  public static String ofReferential(String entityId, int version) {
    return "%s_referential-%d%s".formatted(entityId, version, SUFFIX);
  }

  /** Whether a file name is of an answer to a synchronisation, or of its signature. */
  public static boolean isOfReferential(String fileName) {
    return fileName.matches(
        "[a-z0-9][a-z0-9-]{1,30}_referential-\\d{1,10}\\.conformity\\.json(\\.jws)?");
  }

  public static String signatureOf(String reportFile) {
    return reportFile + ".jws";
  }

  /** Writes the signature, then the report: a report that is there has its signature. */
  public static void write(Path directory, String file, ConformityReport report, ECKey signingKey)
      throws IOException {
    var bytes = ConformityJson.write(report);
    Files.writeString(
        directory.resolve(signatureOf(file)), DetachedJws.sign(bytes, signingKey), US_ASCII);
    Files.write(directory.resolve(file), bytes);
  }

  /**
   * Opens a report somebody else wrote.
   *
   * @param entityId whose report it must be
   * @param keys the public keys of that entity; null: the signature is not asked for
   * @param on what the keys' validity is held against
   * @return empty when there is no such file
   */
  public static Optional<ReceivedConformity> read(
      Path directory, String file, String entityId, JWKSet keys, Instant on) throws IOException {
    try {
      var bytes = PlainFile.read(directory.resolve(file), MAX_REPORT_BYTES);
      var distrust = keys == null ? null : signatureProblem(directory, file, bytes, keys, on);
      return Optional.of(distrust == null ? report(bytes, file, entityId) : distrust);
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (UnreadableFileException e) {
      return Optional.of(distrusted(e.fault().code(), e.getMessage(), file));
    }
  }

  /** Null when the signature holds. */
  private static Distrusted signatureProblem(
      Path directory, String file, byte[] report, JWKSet keys, Instant on) throws IOException {
    var signature = signatureOf(file);
    try {
      var jws = PlainFile.read(directory.resolve(signature), MAX_SIGNATURE_BYTES);
      return DetachedJws.problem(report, new String(jws, ISO_8859_1), keys, on)
          .map(problem -> distrusted(ViolationCode.SIGNATURE, problem, signature))
          .orElse(null);
    } catch (NoSuchFileException e) {
      return distrusted(ViolationCode.SIGNATURE, "The report is not signed", file);
    }
  }

  private static ReceivedConformity report(byte[] bytes, String file, String entityId) {
    try {
      var report = ConformityJson.read(bytes);
      return report.entityId().equals(entityId)
          ? new Trusted(report)
          : distrusted(
              ViolationCode.IDENTITY,
              "The report is of entity %s, its place of entity %s"
                  .formatted(report.entityId(), entityId),
              file);
    } catch (IllegalArgumentException e) {
      return new Unusable(e.getMessage());
    }
  }

  private static Distrusted distrusted(ViolationCode code, String message, String file) {
    return new Distrusted(Violation.ofFile(code, message, file));
  }
}
