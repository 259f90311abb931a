package org.finopshub.contract.format;

import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Types;
import org.finopshub.contract.charge.Charge;

/**
 * Writes a table as Parquet, typed as the contract types facts.
 *
 * <p>Rows: one map each, by the columns' names; what is not there is null.
 *
 * <p>Units: decimals as DECIMAL(38,18), exact.
 */
public final class ParquetTable {
  private final List<TableColumn> columns;

  public ParquetTable(List<TableColumn> columns) {
    this.columns = List.copyOf(columns);
  }

  /** What a column holds. */
  public enum Type {
    TEXT,
    DECIMAL,
    FLAG
  }

  /** One column of the table. */
  public record TableColumn(String name, Type type) {}

  /**
   * Writes the rows and closes the stream.
   *
   * @throws ArithmeticException when a decimal has more than 18 decimals
   */
  public void write(List<Map<String, Object>> rows, OutputStream file) throws IOException {
    try (var parquet =
        ParquetRows.open(file, schema(), CompressionCodecName.SNAPPY, this::fields)) {
      for (var row : rows) {
        parquet.write(row);
      }
    }
  }

  private MessageType schema() {
    var message = Types.buildMessage();
    columns.forEach(column -> message.addField(type(column)));
    return message.named("table");
  }

  private static PrimitiveType type(TableColumn column) {
    return switch (column.type()) {
      case TEXT -> Types.optional(BINARY).as(stringType()).named(column.name());
      case DECIMAL ->
          Types.optional(FIXED_LEN_BYTE_ARRAY)
              .length(ParquetSchema.DECIMAL_BYTES)
              .as(decimalType(Charge.MAX_SCALE, Charge.MAX_PRECISION))
              .named(column.name());
      case FLAG -> Types.optional(BOOLEAN).named(column.name());
    };
  }

  private void fields(ParquetRow row, Map<String, Object> values) {
    for (var column : columns) {
      var value = values.get(column.name());
      switch (column.type()) {
        case TEXT -> row.text(value == null ? null : value.toString());
        case DECIMAL -> row.decimal(value == null ? null : new BigDecimal(value.toString()));
        case FLAG -> row.flag((Boolean) value);
      }
    }
  }
}
