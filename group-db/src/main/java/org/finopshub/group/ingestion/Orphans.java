package org.finopshub.group.ingestion;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds data files whose manifest never came. */
@Component
public class Orphans {

  /**
   * Moves files older than the time limit that no manifest announces to quarantine and raises one
   * alert per drop.
   *
   * @return the quarantine folders written
   */
  public List<Path> sweep() throws IOException {
    throw new UnsupportedOperationException();
  }
}
