package org.finopshub.group.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.finopshub.contract.format.Sha256;
import org.finopshub.contract.manifest.Manifest.DataFile;
import org.finopshub.contract.manifest.ManifestJson;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.archive.ArchiveState.Flaw;
import org.finopshub.group.archive.ArchiveState.Kind;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads every archived file once more and holds it against the digests it was taken with: the
 * manifest's in the ledger, the data files' in the manifest.
 */
@Component
public class ArchiveCheck {
  private static final String TAKEN = SqlFile.beside(ArchiveCheck.class, "taken-runs.sql");

  private final JdbcClient jdbc;
  private final ArchivedDrops archive;

  ArchiveCheck(JdbcClient jdbc, ArchivedDrops archive) {
    this.jdbc = jdbc;
    this.archive = archive;
  }

  /** Reads the whole archive; changes nothing. */
  public ArchiveState verify() throws IOException {
    var taken = taken();
    var folders = archive.folders();
    var flaws = new ArrayList<Flaw>();
    long bytes = 0;
    for (var kept : folders.entrySet()) {
      var drop = DropName.parse(kept.getKey()).orElseThrow();
      bytes += verify(drop, kept.getValue(), taken.remove(kept.getKey()), flaws);
    }
    taken.values().stream()
        .filter(Run::mustBeThere)
        .map(Run::drop)
        .forEach(drop -> flaws.add(new Flaw(drop, drop.manifestFile(), Kind.MISSING)));
    return new ArchiveState(folders.size(), bytes, List.copyOf(flaws));
  }

  /**
   * @param run null when none was taken of that name
   * @return bytes read
   */
  private static long verify(DropName drop, Path folder, Run run, List<Flaw> flaws)
      throws IOException {
    var manifest = Files.readAllBytes(folder.resolve(drop.manifestFile()));
    if (run == null || !Sha256.of(manifest).equals(run.manifestSha256())) {
      flaws.add(new Flaw(drop, drop.manifestFile(), run == null ? Kind.UNKNOWN : Kind.CHANGED));
      return 0;
    }
    long bytes = 0;
    for (var declared : ManifestJson.read(manifest).files()) {
      var file = ArchivedDrops.present(folder, declared.name());
      if (file == null) {
        flaws.add(new Flaw(drop, declared.name(), Kind.MISSING));
      } else {
        bytes += Files.size(file);
        if (!isAsDeclared(file, declared)) {
          flaws.add(new Flaw(drop, declared.name(), Kind.CHANGED));
        }
      }
    }
    return bytes;
  }

  private static boolean isAsDeclared(Path file, DataFile declared) throws IOException {
    try (var content = new DigestInputStream(Files.newInputStream(file), Sha256.digest())) {
      content.transferTo(OutputStream.nullOutputStream());
      return Sha256.hex(content.getMessageDigest().digest()).equals(declared.sha256());
    }
  }

  /** By drop name. */
  private TreeMap<String, Run> taken() {
    var taken = new TreeMap<String, Run>();
    jdbc.sql(TAKEN).query(Run.class).list().forEach(run -> taken.put(run.drop().toString(), run));
    return taken;
  }

  private record Run(
      String entityId,
      LocalDate periodMonth,
      UUID runId,
      String manifestSha256,
      boolean mustBeThere) {
    private DropName drop() {
      return new DropName(entityId, YearMonth.from(periodMonth), runId);
    }
  }
}
