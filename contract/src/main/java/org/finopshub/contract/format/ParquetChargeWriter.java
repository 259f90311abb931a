package org.finopshub.contract.format;

import java.io.IOException;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.finopshub.contract.charge.Charge;

/** Writes charges as Parquet. */
final class ParquetChargeWriter implements ChargeWriter {
  private final ParquetWriter<Charge> parquet;

  ParquetChargeWriter(FileDigest file, FileLayout.Compression compression) throws IOException {
    parquet =
        ParquetRows.open(
            file, ParquetSchema.written(), codec(compression), ParquetChargeWriter::fields);
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

  private static void fields(ParquetRow row, Charge charge) {
    row.text(charge.entityId());
    row.text(charge.periodMonth().toString());
    row.text(charge.applicationId());
    row.text(charge.domainId());
    row.text(charge.productId());
    row.text(charge.allocation().code());
    row.text(charge.chargeCategory().code());
    row.decimal(charge.consumedQuantity());
    row.text(charge.consumedUnit());
    row.decimal(charge.billedCost());
    row.decimal(charge.effectiveCost());
    row.text(charge.billingCurrency());
    row.text(charge.pricingView());
    row.text(charge.runId().toString());
  }
}
