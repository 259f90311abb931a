package org.finopshub.routes.demo.generate;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPOutputStream;

/** A CSV file that appears under its name only once it is whole; gzipped when its name says so. */
final class CsvFile implements AutoCloseable {
  private static final int BUFFER_CHARACTERS = 1 << 16;

  private final Path file;
  private final Path part;
  private final CsvWriter rows;
  private boolean whole;

  private CsvFile(Path file, Path part, CsvWriter rows) {
    this.file = file;
    this.part = part;
    this.rows = rows;
  }

  static CsvFile create(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    var part = file.resolveSibling("." + file.getFileName() + ".part");
    var text =
        new OutputStreamWriter(open(part, file.toString().endsWith(".gz")), StandardCharsets.UTF_8);
    var rows = CsvWriter.builder().build(new BufferedWriter(text, BUFFER_CHARACTERS));
    return new CsvFile(file, part, rows);
  }

  void write(Iterable<String> row) {
    rows.writeRecord(row);
  }

  /** Says that every row is written: closing then shows the file. */
  void finish() {
    whole = true;
  }

  @Override
  public void close() throws IOException {
    rows.close();
    if (whole) {
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.delete(part);
    }
  }

  private static OutputStream open(Path file, boolean compressed) throws IOException {
    var bytes = Files.newOutputStream(file);
    return compressed ? new GZIPOutputStream(bytes, BUFFER_CHARACTERS) : bytes;
  }
}
