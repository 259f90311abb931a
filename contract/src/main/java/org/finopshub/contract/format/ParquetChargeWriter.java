package org.finopshub.contract.format;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.finopshub.contract.charge.Charge;

/** Writes charges as Parquet. Memory: one row group of at most 16 MiB. */
final class ParquetChargeWriter implements ChargeWriter {
  private static final long ROW_GROUP_BYTES = 16L << 20;

  private final ParquetWriter<Charge> parquet;

  ParquetChargeWriter(FileDigest file, FileLayout.Compression compression) throws IOException {
    parquet =
        new Builder(file)
            .withConf(new PlainParquetConfiguration())
            .withCodecFactory(ParquetCodecs.forWriting())
            .withCompressionCodec(codec(compression))
            .withRowGroupSize(ROW_GROUP_BYTES)
            .build();
  }

  @Override
  public void write(Charge charge) throws IOException {
    parquet.write(charge);
  }

  @Override
  public void close() throws IOException {
    parquet.close();
  }

  private static CompressionCodecName codec(FileLayout.Compression compression) {
    return switch (compression) {
      case NONE -> CompressionCodecName.UNCOMPRESSED;
      case GZIP -> CompressionCodecName.GZIP;
      case SNAPPY -> CompressionCodecName.SNAPPY;
      case ZSTD -> CompressionCodecName.ZSTD;
    };
  }

  private static final class Builder extends ParquetWriter.Builder<Charge, Builder> {
    Builder(FileDigest file) {
      super(new DigestedFile(file));
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<Charge> getWriteSupport(Configuration hadoop) {
      return new Rows();
    }

    @Override
    protected WriteSupport<Charge> getWriteSupport(ParquetConfiguration configuration) {
      return new Rows();
    }
  }

  /** Hands one charge over field by field, in the order of the schema. */
  private static final class Rows extends WriteSupport<Charge> {
    private RecordConsumer consumer;
    private int field;

    @Override
    public WriteContext init(Configuration hadoop) {
      return new WriteContext(ParquetSchema.written(), Map.of());
    }

    @Override
    public WriteContext init(ParquetConfiguration configuration) {
      return new WriteContext(ParquetSchema.written(), Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer recordConsumer) {
      consumer = recordConsumer;
    }

    @Override
    public void write(Charge charge) {
      field = 0;
      consumer.startMessage();
      text(charge.entityId());
      text(charge.periodMonth().toString());
      text(charge.applicationId());
      text(charge.domainId());
      text(charge.productId());
      text(charge.allocation().code());
      text(charge.chargeCategory().code());
      decimal(charge.consumedQuantity());
      text(charge.consumedUnit());
      decimal(charge.billedCost());
      decimal(charge.effectiveCost());
      text(charge.billingCurrency());
      text(charge.pricingView());
      text(charge.runId().toString());
      consumer.endMessage();
    }

    private void text(String value) {
      binary(Binary.fromString(value));
    }

    private void decimal(BigDecimal value) {
      var unscaled = value.setScale(Charge.MAX_SCALE).unscaledValue().toByteArray();
      var bytes = new byte[ParquetSchema.DECIMAL_BYTES];
      Arrays.fill(bytes, 0, bytes.length - unscaled.length, (byte) (unscaled[0] < 0 ? -1 : 0));
      System.arraycopy(unscaled, 0, bytes, bytes.length - unscaled.length, unscaled.length);
      binary(Binary.fromConstantByteArray(bytes));
    }

    private void binary(Binary value) {
      var name = Charge.COLUMNS.get(field);
      consumer.startField(name, field);
      consumer.addBinary(value);
      consumer.endField(name, field);
      field++;
    }
  }

  private record DigestedFile(FileDigest file) implements OutputFile {

    @Override
    public PositionOutputStream create(long blockSizeHint) {
      return new DigestedStream(file);
    }

    @Override
    public PositionOutputStream createOrOverwrite(long blockSizeHint) {
      return new DigestedStream(file);
    }

    @Override
    public boolean supportsBlockSize() {
      return false;
    }

    @Override
    public long defaultBlockSize() {
      return 0;
    }
  }

  private static final class DigestedStream extends PositionOutputStream {
    private final FileDigest file;

    DigestedStream(FileDigest file) {
      this.file = file;
    }

    @Override
    public long getPos() {
      return file.bytes();
    }

    @Override
    public void write(int b) throws IOException {
      file.write(b);
    }

    @Override
    public void write(byte[] buffer, int offset, int length) throws IOException {
      file.write(buffer, offset, length);
    }

    @Override
    public void flush() throws IOException {
      file.flush();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
