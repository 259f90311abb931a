package org.finopshub.local.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.finopshub.contract.format.CsvParts;
import org.finopshub.contract.format.DropHeader;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.Manifest.DataFile;
import org.finopshub.local.duckdb.DuckDb;
import org.springframework.stereotype.Component;

/** Writes the data files of a slice from the rows PostgreSQL gives: CSV here, Parquet by DuckDB. */
@Component
final class SliceFiles {
  private final SliceRows rows;
  private final DuckDb duckDb;

  SliceFiles(SliceRows rows, DuckDb duckDb) {
    this.rows = rows;
    this.duckDb = duckDb;
  }

  List<DataFile> write(DropHeader header, FileLayout layout, Path directory) throws IOException {
    return layout.format() == Format.CSV
        ? csv(header, layout, directory)
        : parquet(header, layout, directory);
  }

  private List<DataFile> csv(DropHeader header, FileLayout layout, Path directory)
      throws IOException {
    try (var parts = new CsvParts(directory, header, layout)) {
      rows.each(header.name(), parts::row);
      return parts.finish();
    }
  }

  private List<DataFile> parquet(DropHeader header, FileLayout layout, Path directory)
      throws IOException {
    try (var parts = new ParquetParts(duckDb, header, layout, directory)) {
      rows.each(header.name(), parts::row);
      return parts.finish();
    }
  }
}
