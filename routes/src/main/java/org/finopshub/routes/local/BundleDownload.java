package org.finopshub.routes.local;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import org.apache.camel.component.file.GenericFile;
import org.finopshub.contract.referential.ReferentialBundle;
import org.finopshub.local.synchronisation.BundleArrival;
import org.finopshub.local.synchronisation.BundleDecision;
import org.finopshub.local.synchronisation.ReferentialSync;
import org.springframework.stereotype.Component;

/** Reads a bundle and its signature off the wire, with bounds, and has them judged. */
@Component
public final class BundleDownload {
  private static final int MAX_SIGNATURE_BYTES = 4 << 10;

  private final ReferentialSync sync;

  BundleDownload(ReferentialSync sync) {
    this.sync = sync;
  }

  static BundleArrival arrival(GenericFile<Object> file) {
    return new BundleArrival(
        file.getFileNameOnly(), file.getFileLength(), Instant.ofEpochMilli(file.getLastModified()));
  }

  /** The zip, before its signature is fetched. */
  public static Download zip(GenericFile<Object> file, InputStream content) throws IOException {
    return new Download(arrival(file), read(content, ReferentialBundle.MAX_ZIP_BYTES));
  }

  /** The signature as text; what is too long is cut, and no signature. */
  public static String signature(InputStream content) throws IOException {
    return new String(read(content, MAX_SIGNATURE_BYTES), ISO_8859_1);
  }

  /**
   * Decides about the bundle.
   *
   * @throws IOException when its signature is not there (yet)
   */
  public BundleDecision take(Download download, String signature) throws IOException {
    if (signature == null) {
      throw new IOException(
          "%s lies in the outbox without its signature".formatted(download.arrival().fileName()));
    }
    return sync.take(download.arrival(), download.zip(), signature);
  }

  private static byte[] read(InputStream content, int most) throws IOException {
    try (content) {
      return content.readNBytes(most);
    }
  }

  /** A bundle that was read but not judged. */
  public record Download(BundleArrival arrival, byte[] zip) {

    /** The name its signature lies under. */
    public String signatureFile() {
      return arrival.fileName() + ".jws";
    }
  }
}
