package org.finopshub.group.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.manifest.ManifestJson;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.archive.ArchiveState.Flaw;
import org.finopshub.group.archive.ArchiveState.Kind;
import org.finopshub.group.ingestion.KeptDrops;
import org.springframework.stereotype.Component;

/**
 * Brings a ledger that was restored from a backup up to the archive: what was taken since goes back
 * into the inboxes, and through the same intake. Rerun: what is there already is a duplicate.
 */
@Component
public class LostRuns {
  private final ArchiveCheck check;
  private final ArchivedDrops archive;
  private final KeptDrops kept;

  LostRuns(ArchiveCheck check, ArchivedDrops archive, KeptDrops kept) {
    this.check = check;
    this.archive = archive;
    this.kept = kept;
  }

  /**
   * Puts every archived drop back that the ledger does not know.
   *
   * @return them, each slice's in the order of their numbers
   */
  public List<DropName> putBack() throws IOException {
    var folders = archive.folders();
    var lost =
        check.verify().flaws().stream()
            .filter(flaw -> flaw.kind() == Kind.UNKNOWN)
            .map(Flaw::drop)
            .map(drop -> manifest(folders.get(drop.toString()), drop))
            .sorted(
                Comparator.comparing(Manifest::entityId)
                    .thenComparing(Manifest::period)
                    .thenComparing(Manifest::exportSeq))
            .map(Manifest::dropName)
            .toList();
    for (var drop : lost) {
      kept.putBack(folders.get(drop.toString()), drop);
    }
    return lost;
  }

  private static Manifest manifest(Path folder, DropName drop) {
    try {
      return ManifestJson.read(Files.readAllBytes(folder.resolve(drop.manifestFile())));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
