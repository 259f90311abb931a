package org.finopshub.contract.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.ColumnReader;
import org.apache.parquet.column.impl.ColumnReadStoreImpl;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.parquet.schema.MessageType;
import org.finopshub.contract.receipt.ViolationCode;

/**
 * Reads charges from Parquet, one row group at a time, column by column.
 *
 * <p>Memory: one row group as it lies in the file, at most 128 MiB, and a page of each column. What
 * the file says about itself is not believed: sizes and counts are bounded before memory is taken.
 */
final class ParquetChargeReader implements ChargeReader {
  private final ParquetFileReader file;
  private final MessageType schema;
  private final List<ParquetCells> cells;
  private final ColumnReader[] readers;
  private final int[] presentAt;
  private long rowsLeft;

  /**
   * @throws UnreadableFileException when the file is not Parquet of the contract's columns
   */
  ParquetChargeReader(
      SeekableByteChannel channel, List<? extends Column> columns, ReadLimits limits)
      throws IOException {
    file = open(channel, limits);
    try {
      schema = file.getFooter().getFileMetaData().getSchema();
      ParquetSchema.expectReadable(schema);
      ParquetBounds.expectPlausible(file.getRowGroups(), channel.size());
    } catch (IOException e) {
      file.close();
      throw e;
    }
    cells =
        schema.getColumns().stream()
            .map(c -> ParquetCells.of(c.getPrimitiveType(), columns.get(indexOf(c.getPath()))))
            .toList();
    readers = new ColumnReader[cells.size()];
    presentAt = schema.getColumns().stream().mapToInt(c -> c.getMaxDefinitionLevel()).toArray();
  }

  @Override
  public boolean next() throws IOException {
    try {
      while (rowsLeft == 0) {
        var group = file.readNextRowGroup();
        if (group == null) {
          return false;
        }
        start(group);
      }
      rowsLeft--;
      for (int i = 0; i < readers.length; i++) {
        var reader = readers[i];
        if (reader.getCurrentDefinitionLevel() == presentAt[i]) {
          reader.writeCurrentValueToConverter();
        } else {
          cells.get(i).addNull();
        }
        reader.consume();
      }
      return true;
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  @Override
  public Fault fault() {
    return null;
  }

  @Override
  public void close() throws IOException {
    file.close();
  }

  private void start(PageReadStore group) {
    var store =
        new ColumnReadStoreImpl(
            ParquetBounds.guarded(group),
            new Cells(),
            schema,
            file.getFooter().getFileMetaData().getCreatedBy());
    var columns = schema.getColumns();
    for (int i = 0; i < readers.length; i++) {
      readers[i] = store.getColumnReader(columns.get(i));
    }
    rowsLeft = group.getRowCount();
  }

  private int indexOf(String[] path) {
    return schema.getFieldIndex(path[0]);
  }

  private static ParquetFileReader open(SeekableByteChannel channel, ReadLimits limits)
      throws IOException {
    ParquetBounds.expectFooter(channel);
    var options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(ParquetCodecs.forReading(limits, channel.size()))
            .withUseHadoopVectoredIo(false)
            .build();
    try {
      return ParquetFileReader.open(new ChannelInputFile(channel), options);
    } catch (IOException | RuntimeException e) {
      throw damaged(e);
    }
  }

  /** Parquet wraps what its codec and the disk say; the innermost of ours is the reason. */
  private static IOException damaged(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnreadableFileException ours) {
        return ours;
      }
      if (cause instanceof UncheckedIOException disk) {
        return disk.getCause();
      }
    }
    return new UnreadableFileException(
        ViolationCode.FORMAT, "The file is not whole Parquet: " + e.getMessage());
  }

  private final class Cells extends GroupConverter {
    @Override
    public Converter getConverter(int index) {
      return cells.get(index);
    }

    @Override
    public void start() {}

    @Override
    public void end() {}
  }
}
