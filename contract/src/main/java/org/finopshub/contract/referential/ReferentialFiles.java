package org.finopshub.contract.referential;

import java.io.IOException;
import java.nio.file.Path;

/** Reads the referential's CSV files. */
public final class ReferentialFiles {
  private ReferentialFiles() {}

  /**
   * Reads and validates {@code domains.csv, products.csv, application_mapping.csv,
   * pricing_views.csv, prices.csv, units.csv}.
   *
   * @throws InvalidReferentialException listing every problem with file and row
   */
  public static Referential read(Path directory, int version) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Lower-case hex SHA-256 over the files' names and bytes: equal content, equal hash. */
  public static String contentHash(Path directory) throws IOException {
    throw new UnsupportedOperationException();
  }
}
