package org.finopshub.contract.format;

import java.io.Closeable;
import java.io.IOException;

/** Reads the rows of one data file, one after another, into columns. */
public interface ChargeReader extends Closeable {

  /**
   * Reads the next row into the columns; false after the last.
   *
   * @throws UnreadableFileException when the file's content ends the reading
   * @throws IOException when the disk does
   */
  boolean next() throws IOException;

  /** Why the row has no values; null when the columns hold them. */
  Fault fault();
}
