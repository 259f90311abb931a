package org.finopshub.contract.format;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.manifest.Manifest.DataFile;

/** Writes one drop: data files split by rows, control totals, digests, signature, manifest. */
public final class DropWriter implements AutoCloseable {
  private final Path directory;
  private final DropHeader header;
  private final FileLayout layout;
  private final ControlTotalsTally tally = new ControlTotalsTally();
  private final List<DataFile> written = new ArrayList<>();
  private Part part;

  private DropWriter(Path directory, DropHeader header, FileLayout layout) throws IOException {
    this.directory = directory;
    this.header = header;
    this.layout = layout;
    this.part = new Part();
  }

  /** Starts a drop in {@code directory}, which must exist. */
  public static DropWriter open(Path directory, DropHeader header, FileLayout layout)
      throws IOException {
    return new DropWriter(directory, header, layout);
  }

  /** Adds one row; rows may come in any order. */
  public void write(Charge charge) throws IOException {
    if (part.rows == layout.maxRowsPerFile()) {
      closePart();
      part = new Part();
    }
    part.write(charge);
    tally.add(charge);
  }

  /** Closes the data files, then writes signature and manifest. A drop of 0 rows has 1 file. */
  public Manifest finish(ECKey signingKey) throws IOException {
    closePart();
    return DropSeal.write(directory, header, written, tally.totals(), signingKey);
  }

  /** Closes open files; a drop that was not finished is left without a manifest. */
  @Override
  public void close() throws IOException {
    if (part != null) {
      part.writer.close();
      part = null;
    }
  }

  private void closePart() throws IOException {
    written.add(part.close());
    part = null;
  }

  /** The data file being written. */
  private final class Part {
    private final String fileName;
    private final FileDigest digest;
    private final ChargeWriter writer;
    private long rows;

    Part() throws IOException {
      fileName = layout.file(header.name(), written.size() + 1);
      digest = new FileDigest(Files.newOutputStream(directory.resolve(fileName)));
      writer = open();
    }

    private ChargeWriter open() throws IOException {
      return layout.format() == Format.PARQUET
          ? new ParquetChargeWriter(digest, layout.compression())
          : new CsvChargeWriter(digest, layout.compression());
    }

    void write(Charge charge) throws IOException {
      writer.write(charge);
      rows++;
    }

    DataFile close() throws IOException {
      writer.close();
      return DropSeal.dataFile(fileName, layout, digest, rows);
    }
  }
}
