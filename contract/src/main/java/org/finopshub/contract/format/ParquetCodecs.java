package org.finopshub.contract.format;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.parquet.bytes.BytesInput;
import org.apache.parquet.compression.CompressionCodecFactory;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.finopshub.contract.receipt.ViolationCode;
import org.xerial.snappy.Snappy;

/**
 * The contract's Parquet compressions, without Hadoop's, and with a bound on what a page may become
 * before memory is taken for it.
 */
final class ParquetCodecs implements CompressionCodecFactory {
  private static final int MAX_PAGE_BYTES = 64 << 20;
  private static final int ZSTD_LEVEL = 3;

  private final ReadLimits limits;
  private final long fileBytes;
  private long decompressedBytes;

  private ParquetCodecs(ReadLimits limits, long fileBytes) {
    this.limits = limits;
    this.fileBytes = fileBytes;
  }

  static ParquetCodecs forWriting() {
    return new ParquetCodecs(null, 0);
  }

  static ParquetCodecs forReading(ReadLimits limits, long fileBytes) {
    return new ParquetCodecs(limits, fileBytes);
  }

  @Override
  public BytesInputCompressor getCompressor(CompressionCodecName codec) {
    return new Compressor(codec);
  }

  @Override
  public BytesInputDecompressor getDecompressor(CompressionCodecName codec) {
    return new Decompressor(codec);
  }

  @Override
  public void release() {}

  private static final class Compressor implements BytesInputCompressor {
    private final CompressionCodecName codec;

    Compressor(CompressionCodecName codec) {
      this.codec = codec;
    }

    @Override
    public BytesInput compress(BytesInput page) throws IOException {
      return switch (codec) {
        case UNCOMPRESSED -> page;
        case SNAPPY -> BytesInput.from(Snappy.compress(page.toByteArray()));
        case ZSTD -> BytesInput.from(Zstd.compress(page.toByteArray(), ZSTD_LEVEL));
        case GZIP -> gzip(page);
        default -> throw new IllegalArgumentException("Not a compression of contract v1: " + codec);
      };
    }

    private static BytesInput gzip(BytesInput page) throws IOException {
      var bytes = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(bytes)) {
        page.writeAllTo(gzip);
      }
      return BytesInput.from(bytes.toByteArray());
    }

    @Override
    public CompressionCodecName getCodecName() {
      return codec;
    }

    @Override
    public void release() {}
  }

  private final class Decompressor implements BytesInputDecompressor {
    private final CompressionCodecName codec;

    Decompressor(CompressionCodecName codec) {
      this.codec = codec;
    }

    @Override
    public BytesInput decompress(BytesInput page, int size) throws IOException {
      expectWithinBounds(size);
      return codec == CompressionCodecName.UNCOMPRESSED
          ? page
          : BytesInput.from(decompress(page.toByteArray(), size));
    }

    @Override
    public void decompress(ByteBuffer page, int compressedSize, ByteBuffer output, int size)
        throws IOException {
      expectWithinBounds(size);
      var compressed = new byte[compressedSize];
      page.get(compressed);
      output.put(decompress(compressed, size));
    }

    @Override
    public void release() {}

    private byte[] decompress(byte[] page, int size) throws IOException {
      return switch (codec) {
        case UNCOMPRESSED -> page;
        case SNAPPY -> {
          var bytes = new byte[size];
          if (Snappy.uncompressedLength(page) != size) {
            throw damaged();
          }
          Snappy.uncompress(page, 0, page.length, bytes, 0);
          yield bytes;
        }
        case ZSTD -> {
          var bytes = Zstd.decompress(page, size);
          if (bytes.length != size) {
            throw damaged();
          }
          yield bytes;
        }
        case GZIP -> {
          try (var gzip = new GZIPInputStream(new ByteArrayInputStream(page))) {
            var bytes = gzip.readNBytes(size);
            if (bytes.length != size || gzip.read() >= 0) {
              throw damaged();
            }
            yield bytes;
          }
        }
        default ->
            throw new UnreadableFileException(
                ViolationCode.FORMAT,
                "The file is compressed with %s; expected none, snappy, gzip or zstd"
                    .formatted(codec));
      };
    }

    private void expectWithinBounds(int size) throws UnreadableFileException {
      if (size < 0 || size > MAX_PAGE_BYTES) {
        throw new UnreadableFileException(
            ViolationCode.TOO_LARGE,
            "A page of the file decompresses to more than %d bytes".formatted(MAX_PAGE_BYTES));
      }
      decompressedBytes += size;
      limits.expectDecompressed(decompressedBytes, fileBytes);
    }

    private static UnreadableFileException damaged() {
      return new UnreadableFileException(
          ViolationCode.FORMAT, "A page of the file does not decompress to the size it declares");
    }
  }
}
