package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

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
import org.finopshub.contract.manifest.ManifestJson;
import org.finopshub.contract.signature.DetachedJws;

/** Writes one drop: data files split by rows, control totals, digests, signature, manifest. */
public final class DropWriter implements AutoCloseable {
  private static final int MAX_PARTS = 9999;

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
    var manifest = manifest();
    var bytes = ManifestJson.write(manifest);
    var name = header.name();
    Files.writeString(
        directory.resolve(name.signatureFile()), DetachedJws.sign(bytes, signingKey), US_ASCII);
    Files.write(directory.resolve(name.manifestFile()), bytes);
    return manifest;
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

  private Manifest manifest() {
    return new Manifest(
        Manifest.CONTRACT,
        Manifest.CONTRACT_VERSION,
        header.name().entityId(),
        header.name().period(),
        header.name().runId(),
        header.exportSeq(),
        header.periodStatus(),
        header.restatementReason(),
        header.supersedesRunId(),
        header.createdAt(),
        header.generator(),
        header.referentialVersion(),
        header.pricingView(),
        List.copyOf(written),
        tally.totals());
  }

  /** The data file being written. */
  private final class Part {
    private final String fileName;
    private final FileDigest digest;
    private final ChargeWriter writer;
    private long rows;

    Part() throws IOException {
      var number = written.size() + 1;
      if (number > MAX_PARTS) {
        throw new IllegalStateException(
            "%s needs more than %d files of %d rows; raise the rows per file"
                .formatted(header.name(), MAX_PARTS, layout.maxRowsPerFile()));
      }
      fileName = header.name().factsFile(number, layout.format().extension(layout.compression()));
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
      return new DataFile(
          fileName,
          layout.format().code(),
          layout.compression().code(),
          digest.bytes(),
          rows,
          digest.sha256());
    }
  }
}
