package org.finopshub.routes.group;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.Arrival;
import org.springframework.stereotype.Component;

/**
 * Knows a manifest in an inbox from everything else an account may have put there: parts, links,
 * pipes, directories, unsafe names.
 */
@Component
public final class Arrivals implements GenericFileFilter<File> {
  private static final String INBOX = "inbox";
  private static final String MANIFEST = ".manifest.json";

  @Override
  public boolean accept(GenericFile<File> candidate) {
    var path = candidate.getFile().toPath();
    return candidate.isDirectory()
        ? Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)
        : isManifest(path);
  }

  /** The drop a manifest announces, under the entity whose inbox it lies in. */
  public Arrival arrival(File manifest) {
    var inbox = manifest.toPath().toAbsolutePath().normalize().getParent();
    return new Arrival(inbox.getParent().getFileName().toString(), inbox, manifest.getName());
  }

  private static boolean isManifest(Path path) {
    var name = path.getFileName().toString();
    return path.getParent().endsWith(INBOX)
        && name.endsWith(MANIFEST)
        && DropName.isSafeFileName(name)
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
  }
}
