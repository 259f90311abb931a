package org.finopshub.group.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.IntakeSettings;
import org.springframework.stereotype.Component;

/** Finds the drops of the archive by their manifests. */
@Component
class ArchivedDrops {
  /** entity, month, drop, file. */
  private static final int DEPTH = 4;

  private final IntakeSettings settings;

  ArchivedDrops(IntakeSettings settings) {
    this.settings = settings;
  }

  /** The folder of each, in the order of their names. */
  SortedMap<String, Path> folders() throws IOException {
    var folders = new TreeMap<String, Path>();
    if (!Files.isDirectory(settings.archive())) {
      return folders;
    }
    try (var files =
        Files.find(
            settings.archive(),
            DEPTH,
            (file, attributes) -> attributes.isRegularFile() && drop(file) != null)) {
      files.forEach(manifest -> folders.put(drop(manifest).toString(), manifest.getParent()));
    }
    return folders;
  }

  /** The bytes of a file that is no link; null when there is none. */
  static Path present(Path folder, String fileName) {
    var file = folder.resolve(fileName);
    return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? file : null;
  }

  private static DropName drop(Path manifest) {
    return DropName.ofManifest(manifest.getFileName().toString()).orElse(null);
  }
}
