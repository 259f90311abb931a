package org.finopshub.local.export;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.format.DropHeader;
import org.finopshub.contract.format.DropSeal;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.manifest.Manifest.DataFile;
import org.finopshub.contract.slice.DropName;
import org.finopshub.local.duckdb.DuckDb;

/**
 * The Parquet files of a slice, from what its rows do not share as CSV, which is faster than any
 * way through objects. What they share is added by DuckDB, once per file.
 *
 * <p>Memory: bounded; the CSV of one file lies on disk until it is read.
 */
final class ParquetParts implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;

  private final DuckDb duckDb;
  private final DropHeader header;
  private final FileLayout layout;
  private final Path directory;
  private final Path csv;
  private final List<DataFile> written = new ArrayList<>();
  private OutputStream part;
  private long rows;

  /** Starts the first part in {@code directory}, which must exist. */
  ParquetParts(DuckDb duckDb, DropHeader header, FileLayout layout, Path directory)
      throws IOException {
    this.duckDb = duckDb;
    this.header = header;
    this.layout = layout;
    this.directory = directory;
    this.csv = directory.resolve("part.csv");
    open();
  }

  /** Adds one row, with the line feed at its end. */
  void row(byte[] varying) throws IOException {
    if (rows == layout.maxRowsPerFile()) {
      closePart();
      open();
    }
    part.write(varying);
    rows++;
  }

  /** Closes the last part; a slice of 0 rows has 1. */
  List<DataFile> finish() throws IOException {
    closePart();
    Files.delete(csv);
    return List.copyOf(written);
  }

  /** Closes what is open; an unfinished part is left as it is. */
  @Override
  public void close() throws IOException {
    if (part != null) {
      part.close();
    }
  }

  private void open() throws IOException {
    part = new BufferedOutputStream(Files.newOutputStream(csv), BUFFER_BYTES);
    rows = 0;
  }

  private void closePart() throws IOException {
    part.close();
    part = null;
    var name = layout.file(header.name(), written.size() + 1);
    written.add(DropSeal.dataFile(parquet(name), layout, rows));
  }

  private Path parquet(String name) throws IOException {
    DropName drop = header.name();
    try (var session = duckDb.open(csv, ParquetParts.class)) {
      var aside = session.file(name);
      session.set("parquet_file", aside.toString());
      session.set("compression", layout.compression().code());
      session.set("entity_id", drop.entityId());
      session.set("period_month", drop.period().atDay(1).toString());
      session.set("pricing_view", header.pricingView());
      session.set("run_id", drop.runId().toString());
      session.run("write-parquet");
      return Files.move(aside, directory.resolve(name));
    } catch (SQLException failure) {
      throw new UncheckedIOException(new IOException("DuckDB cannot write " + name, failure));
    }
  }
}
