package org.finopshub.contract.format;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.Manifest.DataFile;
import org.finopshub.contract.receipt.ViolationCode;

/**
 * One data file opened for one reading: its rows, and whether its bytes are the declared ones.
 * Links are not followed.
 *
 * <p>CSV is digested while it is read. Parquet is read from its end, so it is digested before: its
 * parser never sees bytes nobody signed.
 */
public final class DataFileSource implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;

  private final DataFile declared;
  private final ReadLimits limits;
  private final SeekableByteChannel channel;
  private final DigestingInput file;
  private boolean digested;

  private DataFileSource(DataFile declared, ReadLimits limits, SeekableByteChannel channel) {
    this.declared = declared;
    this.limits = limits;
    this.channel = channel;
    this.file = new DigestingInput(Channels.newInputStream(channel));
  }

  public static DataFileSource open(Path directory, DataFile declared, ReadLimits limits)
      throws IOException {
    return new DataFileSource(
        declared,
        limits,
        Files.newByteChannel(
            directory.resolve(declared.name()),
            Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
  }

  /**
   * @throws UnreadableFileException when the file's head is not of the declared format
   */
  public ChargeReader rows(List<? extends Column> columns) throws IOException {
    if (declared.format().equals(Format.PARQUET.code())) {
      var problem = checksumProblem();
      if (problem.isPresent()) {
        throw new UnreadableFileException(problem.get().code(), problem.get().message());
      }
      return new ParquetChargeReader(channel, columns, limits);
    }
    return new CsvChargeReader(new BoundedInput(decompressed(), file, limits), columns);
  }

  /** Holds the digest of the whole file against the declared one; says so once. */
  public Optional<Fault> checksumProblem() throws IOException {
    if (digested) {
      return Optional.empty();
    }
    digested = true;
    file.drain();
    var sha256 = file.sha256();
    return sha256.equals(declared.sha256())
        ? Optional.empty()
        : Optional.of(
            new Fault(
                ViolationCode.CHECKSUM_MISMATCH,
                "The manifest declares sha256 %s, the file has %s"
                    .formatted(declared.sha256(), sha256)));
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }

  private InputStream decompressed() throws IOException {
    if (declared.compression().equals(Compression.NONE.code())) {
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
