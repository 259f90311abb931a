package org.finopshub.contract.format;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.finopshub.contract.manifest.Manifest.DataFile;
import org.finopshub.contract.receipt.ViolationCode;

/**
 * One data file opened for one reading: its rows and, afterwards, the digest of exactly the bytes
 * the rows came from. Links are not followed.
 */
public final class DataFileSource implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;

  private final DataFile declared;
  private final ReadLimits limits;
  private final InputStream raw;
  private final DigestingInput file;

  private DataFileSource(DataFile declared, ReadLimits limits, InputStream raw) {
    this.declared = declared;
    this.limits = limits;
    this.raw = raw;
    this.file = new DigestingInput(raw);
  }

  public static DataFileSource open(Path directory, DataFile declared, ReadLimits limits)
      throws IOException {
    var channel =
        Files.newByteChannel(
            directory.resolve(declared.name()),
            Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
    return new DataFileSource(declared, limits, Channels.newInputStream(channel));
  }

  /**
   * @throws UnreadableFileException when the file's head is not of the declared format
   */
  public ChargeReader rows(List<? extends Column> columns) throws IOException {
    if (declared.format().equals("parquet")) {
      throw new UnreadableFileException(
          ViolationCode.FORMAT, "Parquet is not read by this version yet");
    }
    return new CsvChargeReader(new BoundedInput(decompressed(), file, limits), columns);
  }

  /** The digest of the whole file, read to its end. */
  public String sha256() throws IOException {
    file.drain();
    return file.sha256();
  }

  @Override
  public void close() throws IOException {
    raw.close();
  }

  private InputStream decompressed() throws IOException {
    if (declared.compression().equals("none")) {
      return file;
    }
    try {
      return new Gunzip(file);
    } catch (ZipException | EOFException e) {
      throw Gunzip.unreadable(e);
    }
  }

  /** Tells what is wrong with the content apart from what is wrong with the disk. */
  private static final class Gunzip extends GZIPInputStream {
    Gunzip(InputStream in) throws IOException {
      super(in, BUFFER_BYTES);
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      try {
        return super.read(buffer, offset, length);
      } catch (ZipException | EOFException e) {
        throw unreadable(e);
      }
    }

    static UnreadableFileException unreadable(IOException e) {
      return new UnreadableFileException(
          ViolationCode.FORMAT, "The file is not whole gzip: " + e.getMessage());
    }
  }
}
