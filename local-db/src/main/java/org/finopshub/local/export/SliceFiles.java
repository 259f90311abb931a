package org.finopshub.local.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.format.CsvParts;
import org.finopshub.contract.format.DropSeal;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.Manifest.DataFile;
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.duckdb.DuckDb;
import org.springframework.stereotype.Component;

/**
 * Writes the data files of a slice: CSV as PostgreSQL gives it; Parquet from that CSV, which is
 * faster than any way through objects, by DuckDB.
 *
 * <p>Memory: bounded; the CSV of a Parquet file lies on disk until it is read.
 */
@Component
final class SliceFiles {
  private final SliceRows rows;
  private final DuckDb duckDb;

  SliceFiles(SliceRows rows, DuckDb duckDb) {
    this.rows = rows;
    this.duckDb = duckDb;
  }

  List<DataFile> write(DropName drop, FileLayout layout, Path directory) throws IOException {
    return layout.format() == Format.CSV
        ? csv(drop, layout, directory)
        : parquet(drop, layout, directory);
  }

  private List<DataFile> csv(DropName drop, FileLayout layout, Path directory) throws IOException {
    try (var parts = new CsvParts(directory, drop, layout)) {
      rows.each(drop, parts::row);
      return parts.finish();
    }
  }

  private List<DataFile> parquet(DropName drop, FileLayout layout, Path directory)
      throws IOException {
    var plain = new FileLayout(Format.CSV, Compression.NONE, layout.maxRowsPerFile());
    var files = new ArrayList<DataFile>();
    for (var part : csv(drop, plain, directory)) {
      var csv = directory.resolve(part.name());
      var parquet = parquet(csv, layout.compression());
      files.add(DropSeal.dataFile(parquet, layout, part.rows()));
      Files.delete(csv);
    }
    return List.copyOf(files);
  }

  private Path parquet(Path csv, Compression compression) throws IOException {
    var name = csv.getFileName().toString().replaceFirst("csv$", Format.PARQUET.code());
    try (var session = duckDb.open(csv, SliceFiles.class)) {
      var written = session.file(name);
      session.set("parquet_file", written.toString());
      session.set("compression", compression.code());
      session.run("write-parquet");
      return Files.move(written, csv.resolveSibling(name));
    } catch (SQLException failure) {
      throw new UncheckedIOException(new IOException("DuckDB cannot write " + name, failure));
    }
  }
}
