package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.manifest.Manifest.DataFile;
import org.finopshub.contract.slice.DropName;

/**
 * The CSV files of a slice whose rows somebody else has written as CSV already, but for what all
 * rows share: completed, split by rows, each part with its header, compressed and digested on the
 * way. Nothing is held in memory.
 */
public final class CsvParts implements Closeable {
  private static final byte[] HEADER = (String.join(",", Charge.COLUMNS) + "\n").getBytes(UTF_8);
  private static final int BUFFER_BYTES = 1 << 16;

  private final Path directory;
  private final DropName drop;
  private final byte[] beforeRow;
  private final byte[] afterRow;
  private final FileLayout layout;
  private final List<DataFile> written = new ArrayList<>();
  private FileDigest digest;
  private OutputStream part;
  private long rows;

  /**
   * Starts the first part in {@code directory}, which must exist.
   *
   * @param layout of CSV files
   */
  public CsvParts(Path directory, DropHeader header, FileLayout layout) throws IOException {
    this.directory = directory;
    this.drop = header.name();
    this.beforeRow =
        (csv(drop.entityId(), drop.period().atDay(1).toString()) + ",").getBytes(UTF_8);
    this.afterRow =
        ("," + csv(header.pricingView(), drop.runId().toString()) + "\n").getBytes(UTF_8);
    this.layout = layout;
    open();
  }

  /**
   * Adds one row.
   *
   * @param csv {@code application_id} to {@code billing_currency}, and the line feed
   */
  public void row(byte[] csv) throws IOException {
    if (rows == layout.maxRowsPerFile()) {
      closePart();
      open();
    }
    part.write(beforeRow);
    part.write(csv, 0, csv.length - 1);
    part.write(afterRow);
    rows++;
  }

  /** Closes the last part; a slice of 0 rows has 1. */
  public List<DataFile> finish() throws IOException {
    closePart();
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
    digest = new FileDigest(Files.newOutputStream(directory.resolve(name())));
    part =
        layout.compression() == FileLayout.Compression.GZIP
            ? new BufferedOutputStream(new FastGzip(digest), BUFFER_BYTES)
            : new BufferedOutputStream(digest, BUFFER_BYTES);
    part.write(HEADER);
    rows = 0;
  }

  private void closePart() throws IOException {
    part.close();
    part = null;
    written.add(DropSeal.dataFile(name(), layout, digest, rows));
  }

  private static String csv(String... fields) throws IOException {
    var written = new StringWriter();
    try (var csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(written)) {
      csv.writeRecord(fields);
    }
    var line = written.toString();
    return line.substring(0, line.length() - 1);
  }

  private String name() {
    return layout.file(drop, written.size() + 1);
  }
}
