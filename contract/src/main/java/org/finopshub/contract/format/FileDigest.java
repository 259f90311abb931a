package org.finopshub.contract.format;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Passes bytes on to a file and keeps their count and digest, as the manifest declares them. */
final class FileDigest extends OutputStream {
  private final OutputStream file;
  private final MessageDigest digest = Sha256.digest();
  private long bytes;

  FileDigest(OutputStream file) {
    this.file = file;
  }

  @Override
  public void write(int b) throws IOException {
    file.write(b);
    digest.update((byte) b);
    bytes++;
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    file.write(buffer, offset, length);
    digest.update(buffer, offset, length);
    bytes += length;
  }

  @Override
  public void flush() throws IOException {
    file.flush();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  long bytes() {
    return bytes;
  }

  String sha256() {
    return Sha256.hex(digest.digest());
  }
}
