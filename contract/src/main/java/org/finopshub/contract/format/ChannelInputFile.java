package org.finopshub.contract.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import org.apache.parquet.io.DelegatingSeekableInputStream;
import org.apache.parquet.io.InputFile;
import org.apache.parquet.io.SeekableInputStream;

/** A file that was opened already, so that Parquet cannot be led to another one by its name. */
record ChannelInputFile(SeekableByteChannel channel) implements InputFile {

  @Override
  public long getLength() throws IOException {
    return channel.size();
  }

  @Override
  public SeekableInputStream newStream() {
    return new DelegatingSeekableInputStream(new Disk(Channels.newInputStream(channel))) {
      @Override
      public long getPos() throws IOException {
        return channel.position();
      }

      @Override
      public void seek(long position) throws IOException {
        channel.position(position);
      }

      /** Leaves the channel to who opened it. */
      @Override
      public void close() {}
    };
  }

  /** Keeps what the disk says apart from what Parquet says about the content. */
  private static final class Disk extends FilterInputStream {
    Disk(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      try {
        return in.read(buffer, offset, length);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
