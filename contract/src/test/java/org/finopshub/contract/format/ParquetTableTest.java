package org.finopshub.contract.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.finopshub.contract.format.ParquetTable.TableColumn;
import org.finopshub.contract.format.ParquetTable.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTableTest {
  private static final ParquetTable TABLE =
      new ParquetTable(
          List.of(
              new TableColumn("application", Type.TEXT),
              new TableColumn("effective_cost", Type.DECIMAL),
              new TableColumn("price_missing", Type.FLAG)));

  @TempDir Path directory;

  @Test
  void aRowIsReadBackToTheLastDecimal() throws IOException {
    var row =
        readBack(
            Map.of(
                "application",
                "=cmd()",
                "effective_cost",
                "-17.500000000000000001",
                "price_missing",
                false));

    assertThat(row.getString("application", 0)).isEqualTo("=cmd()");
    assertThat(decimal(row)).isEqualTo(new BigDecimal("-17.500000000000000001"));
    assertThat(row.getBoolean("price_missing", 0)).isFalse();
  }

  @Test
  void whatIsNotThereIsNull() throws IOException {
    var row = readBack(Map.of("application", "shop"));

    assertThat(row.getFieldRepetitionCount("effective_cost")).isZero();
    assertThat(row.getFieldRepetitionCount("price_missing")).isZero();
  }

  @Test
  void aDecimalThatWouldHaveToBeRoundedIsRefused() {
    var tooFine = Map.<String, Object>of("effective_cost", "0.0000000000000000001");

    assertThatThrownBy(() -> TABLE.write(List.of(tooFine), new ByteArrayOutputStream()))
        .isInstanceOf(ArithmeticException.class);
  }

  private Group readBack(Map<String, Object> row) throws IOException {
    var file = directory.resolve("costs.parquet");
    TABLE.write(List.of(row), Files.newOutputStream(file));
    var options =
        ParquetReadOptions.builder(new PlainParquetConfiguration())
            .withCodecFactory(ParquetCodecs.forReading(new ReadLimits(1 << 20, 100), 1 << 20))
            .build();
    try (var channel = FileChannel.open(file);
        var reader = ParquetFileReader.open(new ChannelInputFile(channel), options)) {
      var schema = reader.getFileMetaData().getSchema();
      return new ColumnIOFactory()
          .getColumnIO(schema)
          .getRecordReader(reader.readNextRowGroup(), new GroupRecordConverter(schema))
          .read();
    }
  }

  private static BigDecimal decimal(Group row) {
    return new BigDecimal(new BigInteger(row.getBinary("effective_cost", 0).getBytes()), 18);
  }
}
