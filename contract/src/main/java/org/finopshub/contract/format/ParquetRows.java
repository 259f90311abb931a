package org.finopshub.contract.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Opens a Parquet file for rows of one kind. Memory: one row group of at most 16 MiB. */
final class ParquetRows<T> extends ParquetWriter.Builder<T, ParquetRows<T>> {
  private static final long ROW_GROUP_BYTES = 16L << 20;

  private final MessageType schema;
  private final BiConsumer<ParquetRow, T> fields;

  private ParquetRows(OutputStream file, MessageType schema, BiConsumer<ParquetRow, T> fields) {
    super(new ParquetOutput(file));
    this.schema = schema;
    this.fields = fields;
  }

  /**
   * @param fields hands over the fields of one row, in the order of the schema
   */
  static <T> ParquetWriter<T> open(
      OutputStream file,
      MessageType schema,
      CompressionCodecName codec,
      BiConsumer<ParquetRow, T> fields)
      throws IOException {
    return new ParquetRows<>(file, schema, fields)
        .withConf(new PlainParquetConfiguration())
        .withCodecFactory(ParquetCodecs.forWriting())
        .withCompressionCodec(codec)
        .withRowGroupSize(ROW_GROUP_BYTES)
        .build();
  }

  @Override
  protected ParquetRows<T> self() {
    return this;
  }

  @Override
  protected WriteSupport<T> getWriteSupport(Configuration hadoop) {
    return new Support();
  }

  @Override
  protected WriteSupport<T> getWriteSupport(ParquetConfiguration configuration) {
    return new Support();
  }

  private final class Support extends WriteSupport<T> {
    private ParquetRow row;

    @Override
    public WriteContext init(Configuration hadoop) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return new WriteContext(schema, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      row = new ParquetRow(consumer, schema.getFields().stream().map(Type::getName).toList());
    }

    @Override
    public void write(T content) {
      row.start();
      fields.accept(row, content);
      row.end();
    }
  }
}
