package org.finopshub.routes.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.finopshub.routes.settings.TransferSettings;
import org.springframework.stereotype.Component;

/** A file as it is sent: itself, or as a stream that leaves others their share of the way. */
@Component
public final class PacedFile {
  private final long bytesPerSecond;

  PacedFile(TransferSettings transfer) {
    this.bytesPerSecond = transfer.bytesPerSecond().toBytes();
  }

  public Object of(File file) throws IOException {
    return bytesPerSecond == 0
        ? file
        : new PacedStream(Files.newInputStream(file.toPath()), bytesPerSecond);
  }
}
