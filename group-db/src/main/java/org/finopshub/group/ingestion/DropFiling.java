package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/** Moves a decided drop out of the inbox: into the archive, or into quarantine with its reasons. */
@Component
public class DropFiling {

  /** Returns the folder the drop's files lie in now; safe to repeat after a crash. */
  public Path file(IngestionRun run) throws IOException {
    throw new UnsupportedOperationException(run.reason());
  }
}
