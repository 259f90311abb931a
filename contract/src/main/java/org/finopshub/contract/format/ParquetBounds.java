package org.finopshub.contract.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.parquet.column.ColumnDescriptor;
import org.apache.parquet.column.page.DataPage;
import org.apache.parquet.column.page.DictionaryPage;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.column.page.PageReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.io.ParquetDecodingException;
import org.finopshub.contract.receipt.ViolationCode;

/** Bounds what a Parquet file can make its reader allocate. */
final class ParquetBounds {
  private static final int MAX_FOOTER_BYTES = 16 << 20;
  private static final int TAIL_BYTES = 8;
  private static final int MAGIC_BYTES = 4;
  private static final long MAX_ROW_GROUP_BYTES = 128L << 20;

  private ParquetBounds() {}

  /** The footer's length, which stands before the last four bytes, is no more than the file has. */
  static void expectFooter(SeekableByteChannel file) throws IOException {
    if (file.size() < MAGIC_BYTES + TAIL_BYTES) {
      throw new UnreadableFileException(
          ViolationCode.FORMAT, "The file is too short to be Parquet");
    }
    var tail = ByteBuffer.allocate(TAIL_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    file.position(file.size() - TAIL_BYTES);
    while (tail.hasRemaining() && file.read(tail) >= 0) {
      continue;
    }
    int length = tail.getInt(0);
    if (length < 0 || length > MAX_FOOTER_BYTES || length > file.size()) {
      throw new UnreadableFileException(
          ViolationCode.FORMAT,
          "The file does not end with a Parquet footer of at most %d bytes"
              .formatted(MAX_FOOTER_BYTES));
    }
  }

  /** Column chunks lie inside the file, and a row group fits into memory. */
  static void expectPlausible(List<BlockMetaData> rowGroups, long fileBytes)
      throws UnreadableFileException {
    for (var group : rowGroups) {
      long groupBytes = 0;
      for (ColumnChunkMetaData chunk : group.getColumns()) {
        long bytes = chunk.getTotalSize();
        if (bytes < 0
            || chunk.getStartingPos() < MAGIC_BYTES
            || chunk.getStartingPos() > fileBytes - bytes
            || chunk.getValueCount() != group.getRowCount()) {
          throw new UnreadableFileException(
              ViolationCode.FORMAT,
              "The footer describes a column %s that the file cannot hold"
                  .formatted(chunk.getPath()));
        }
        groupBytes += bytes;
      }
      if (groupBytes > MAX_ROW_GROUP_BYTES) {
        throw new UnreadableFileException(
            ViolationCode.TOO_LARGE,
            "A row group has more than %d bytes; write smaller ones"
                .formatted(MAX_ROW_GROUP_BYTES));
      }
    }
  }

  /** Refuses a dictionary that claims more entries than its bytes can be. */
  static PageReadStore guarded(PageReadStore group) {
    return new PageReadStore() {
      @Override
      public PageReader getPageReader(ColumnDescriptor column) {
        return new GuardedPages(group.getPageReader(column));
      }

      @Override
      public long getRowCount() {
        return group.getRowCount();
      }
    };
  }

  private record GuardedPages(PageReader pages) implements PageReader {

    @Override
    public DictionaryPage readDictionaryPage() {
      var page = pages.readDictionaryPage();
      if (page != null
          && (page.getDictionarySize() < 0
              || page.getDictionarySize() > page.getUncompressedSize())) {
        throw new ParquetDecodingException(
            "a dictionary of %d bytes claims %d entries"
                .formatted(page.getUncompressedSize(), page.getDictionarySize()));
      }
      return page;
    }

    @Override
    public long getTotalValueCount() {
      return pages.getTotalValueCount();
    }

    @Override
    public DataPage readPage() {
      return pages.readPage();
    }
  }
}
