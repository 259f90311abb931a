package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.manifest.Manifest.ControlTotals;
import org.finopshub.contract.manifest.Manifest.DataFile;
import org.finopshub.contract.manifest.ManifestJson;
import org.finopshub.contract.signature.DetachedJws;

/** Ends a drop whose data files are written: signature, then manifest. */
public final class DropSeal {
  private DropSeal() {}

  public static Manifest write(
      Path directory,
      DropHeader header,
      List<DataFile> files,
      ControlTotals totals,
      ECKey signingKey)
      throws IOException {
    var manifest = manifest(header, files, totals);
    var bytes = ManifestJson.write(manifest);
    var name = header.name();
    Files.writeString(
        directory.resolve(name.signatureFile()), DetachedJws.sign(bytes, signingKey), US_ASCII);
    Files.write(directory.resolve(name.manifestFile()), bytes);
    return manifest;
  }

  /** What a manifest says of a data file that is there. */
  public static DataFile dataFile(Path file, FileLayout layout, long rows) throws IOException {
    try (var digest = new FileDigest(OutputStream.nullOutputStream())) {
      Files.copy(file, digest);
      return dataFile(file.getFileName().toString(), layout, digest, rows);
    }
  }

  static DataFile dataFile(String name, FileLayout layout, FileDigest digest, long rows) {
    return new DataFile(
        name,
        layout.format().code(),
        layout.compression().code(),
        digest.bytes(),
        rows,
        digest.sha256());
  }

  private static Manifest manifest(DropHeader header, List<DataFile> files, ControlTotals totals) {
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
        List.copyOf(files),
        totals);
  }
}
