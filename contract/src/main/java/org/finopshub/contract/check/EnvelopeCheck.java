package org.finopshub.contract.check;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.finopshub.contract.format.Sha256;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.receipt.Violation;
import org.finopshub.contract.receipt.ViolationCode;
import org.finopshub.contract.signature.DetachedJws;
import org.finopshub.contract.slice.DropName;

/** Checks one drop as far as it goes without opening a data file. */
final class EnvelopeCheck {
  private static final int MAX_MANIFEST_BYTES = 8 << 20;
  private static final int MAX_SIGNATURE_BYTES = 4 << 10;

  private final CheckRules rules;
  private final Instant now;
  private final Path directory;
  private final String manifestFile;
  private final ViolationLog log = new ViolationLog();
  private final List<String> missing = new ArrayList<>();
  private String manifestSha256;

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
    var manifest = ManifestReading.read(bytes.get(), log).orElse(null);
    if (manifest != null) {
      checkIdentity(name, manifest);
      new ManifestRules(name, manifest, rules.limits(), log).check();
      checkFiles(manifest);
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
        log.count());
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
      var attributes = regularFile(file.name());
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

  private Optional<byte[]> content(String file, int maxBytes) throws IOException {
    var attributes = regularFile(file);
    if (attributes.isEmpty()) {
      return Optional.empty();
    }
    try (var in = Files.newInputStream(directory.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
      var bytes = in.readNBytes(maxBytes + 1);
      if (bytes.length > maxBytes) {
        log.add(
            Violation.ofFile(
                ViolationCode.TOO_LARGE,
                "The file has more than %d bytes".formatted(maxBytes),
                file));
        return Optional.empty();
      }
      return Optional.of(bytes);
    }
  }

  /** The attributes of a plain file; a link, directory or device is a violation. */
  private Optional<BasicFileAttributes> regularFile(String file) throws IOException {
    try {
      var attributes =
          Files.readAttributes(
              directory.resolve(file), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      if (attributes.isRegularFile()) {
        return Optional.of(attributes);
      }
      log.add(
          Violation.ofFile(
              ViolationCode.FILE_NAME,
              "Under this name lies a link, a directory or a device, not a file",
              file));
    } catch (NoSuchFileException e) {
      missing.add(file);
    }
    return Optional.empty();
  }
}
