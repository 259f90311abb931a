package org.finopshub.contract.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.conformity.ConformityCode;
import org.finopshub.contract.conformity.ConformityFile;
import org.finopshub.contract.conformity.ConformityReport;
import org.finopshub.contract.conformity.ReceivedConformity.Distrusted;
import org.finopshub.contract.conformity.ReceivedConformity.Trusted;
import org.finopshub.contract.conformity.ReceivedConformity.Unusable;
import org.finopshub.contract.format.PlainFile;
import org.finopshub.contract.format.Sha256;
import org.finopshub.contract.format.UnreadableFileException;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.contract.signature.DetachedJws;
import org.finopshub.contract.slice.DropName;

/** Checks one drop as far as it goes without opening a data file. */
final class EnvelopeCheck {
  private static final int MAX_MANIFEST_BYTES = 8 << 20;
  private static final int MAX_SIGNATURE_BYTES = 4 << 10;

  /** Two clocks are never quite the same. */
  private static final Duration AHEAD = Duration.ofDays(1);

  private final CheckRules rules;
  private final Instant now;
  private final Path directory;
  private final String manifestFile;
  private final ViolationLog log = new ViolationLog();
  private final List<String> missing = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private String manifestSha256;
  private ConformityReport conformity;

  EnvelopeCheck(CheckRules rules, Instant now, Path directory, String manifestFile) {
    this.rules = rules;
    this.now = now;
    this.directory = directory;
    this.manifestFile = manifestFile;
  }

  Envelope open() throws IOException {
    var name = DropName.ofManifest(manifestFile).orElse(null);
    if (name == null) {
      log.add(
          Violation.ofFile(
              ViolationCode.FILE_NAME,
              "Expected <entity_id>_<YYYY-MM>_<run_id>.manifest.json, all lower case",
              manifestFile));
      return envelope(null, null);
    }
    expectEntity("file name", name.entityId());
    var bytes = content(manifestFile, MAX_MANIFEST_BYTES);
    if (bytes.isEmpty()) {
      return envelope(name, null);
    }
    manifestSha256 = Sha256.of(bytes.get());
    checkSignature(name, bytes.get());
    openConformity(name);
    var manifest = ManifestReading.read(bytes.get(), log).orElse(null);
    if (manifest != null) {
      checkIdentity(name, manifest);
      new ManifestRules(name, manifest, rules.limits(), log).check();
      checkFiles(manifest);
      checkClock(manifest);
    }
    return envelope(name, manifest);
  }

  private Envelope envelope(DropName name, Manifest manifest) {
    return new Envelope(
        directory,
        manifestFile,
        name,
        manifest,
        manifestSha256,
        List.copyOf(missing),
        log.listed(),
        log.count(),
        conformity,
        List.copyOf(findings));
  }

  private void checkSignature(DropName name, byte[] manifest) throws IOException {
    if (rules.keys() == null) {
      return;
    }
    var jws = content(name.signatureFile(), MAX_SIGNATURE_BYTES);
    if (jws.isPresent()) {
      DetachedJws.problem(manifest, new String(jws.get(), ISO_8859_1), rules.keys(), now)
          .ifPresent(
              problem ->
                  log.add(
                      Violation.ofFile(ViolationCode.SIGNATURE, problem, name.signatureFile())));
    }
  }

  /** A drop may come without; one that is not the entity's own puts the whole drop in doubt. */
  private void openConformity(DropName name) throws IOException {
    var received =
        ConformityFile.read(directory, name.conformityFile(), name.entityId(), rules.keys(), now)
            .orElse(null);
    if (received instanceof Distrusted distrusted) {
      log.add(distrusted.violation());
    } else if (received instanceof Unusable unusable) {
      foundUnusable(name, unusable.problem());
    } else if (received instanceof Trusted trusted) {
      takeConformity(name, trusted.report());
    }
  }

  private void takeConformity(DropName name, ConformityReport report) {
    if (name.runId().equals(report.runId()) && name.period().equals(report.period())) {
      conformity = report;
    } else {
      foundUnusable(
          name,
          "It is about run %s of %s, not about this drop"
              .formatted(report.runId(), report.period()));
    }
  }

  private void foundUnusable(DropName name, String problem) {
    findings.add(
        new Finding(ConformityCode.CONFORMITY_REPORT.code(), name.conformityFile(), problem, 0));
  }

  private void checkIdentity(DropName name, Manifest manifest) {
    expectEntity("manifest", manifest.entityId());
    if (!name.entityId().equals(manifest.entityId())) {
      log.add(
          ViolationCode.IDENTITY,
          "The file name is of entity %s, the manifest of entity %s"
              .formatted(name.entityId(), manifest.entityId()));
    }
  }

  private void expectEntity(String where, String entityId) {
    if (rules.entityId() != null && !rules.entityId().equals(entityId)) {
      log.add(
          ViolationCode.IDENTITY,
          "The directory is of entity %s, the %s of entity %s"
              .formatted(rules.entityId(), where, entityId));
    }
  }

  private void checkFiles(Manifest manifest) throws IOException {
    for (var file : manifest.files()) {
      if (!DropName.isSafeFileName(file.name())) {
        continue;
      }
      var attributes = plain(file.name(), PlainFile::attributes);
      if (attributes.isPresent() && attributes.get().size() != file.bytes()) {
        log.add(
            Violation.ofFile(
                ViolationCode.SIZE_MISMATCH,
                "The manifest declares %d bytes, the file has %d"
                    .formatted(file.bytes(), attributes.get().size()),
                file.name()));
      }
    }
  }

  /** One that is behind cannot be told from a drop that waited. */
  private void checkClock(Manifest manifest) {
    if (manifest.createdAt().isAfter(now.plus(AHEAD))) {
      findings.add(
          new Finding(
              ConformityCode.SENDER_CLOCK.code(),
              manifestFile,
              "It says it was made at %s, which is to come; only its export_seq counts, but look at its sender's clock"
                  .formatted(manifest.createdAt()),
              0));
    }
  }

  private Optional<byte[]> content(String file, int maxBytes) throws IOException {
    return plain(file, path -> PlainFile.read(path, maxBytes));
  }

  /** What a plain file gives; one that is not there is missing, one that is no file is refused. */
  private <T> Optional<T> plain(String file, Reading<T> reading) throws IOException {
    try {
      return Optional.of(reading.of(directory.resolve(file)));
    } catch (NoSuchFileException e) {
      missing.add(file);
    } catch (UnreadableFileException e) {
      log.add(Violation.ofFile(e.fault().code(), e.getMessage(), file));
    }
    return Optional.empty();
  }

  private interface Reading<T> {
    T of(Path file) throws IOException;
  }
}
