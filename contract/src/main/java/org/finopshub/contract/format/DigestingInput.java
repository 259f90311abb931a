package org.finopshub.contract.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;

/** Passes a file's bytes on and keeps their count and digest, in the same pass. */
final class DigestingInput extends FilterInputStream {
  private final MessageDigest digest = Sha256.digest();
  private long bytes;

  DigestingInput(InputStream file) {
    super(file);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    if (read > 0) {
      digest.update(buffer, offset, read);
      bytes += read;
    }
    return read;
  }

  /** Reads to the end, so that the digest covers the whole file whatever its reader left. */
  void drain() throws IOException {
    transferTo(OutputStream.nullOutputStream());
  }

  /** Leaves the file open: what reads rows through this may end before the digest does. */
  @Override
  public void close() {}

  long bytes() {
    return bytes;
  }

  String sha256() {
    return Sha256.hex(digest.digest());
  }
}
