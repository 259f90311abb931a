package org.finopshub.contract.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Stops a file that grows beyond measure when it is decompressed. */
final class BoundedInput extends FilterInputStream {
  private final DigestingInput compressed;
  private final ReadLimits limits;
  private long bytes;

  BoundedInput(InputStream decompressed, DigestingInput compressed, ReadLimits limits) {
    super(decompressed);
    this.compressed = compressed;
    this.limits = limits;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    bytes += Math.max(read, 0);
    limits.expectDecompressed(bytes, compressed.bytes());
    return read;
  }
}
