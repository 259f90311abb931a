package org.finopshub.contract.format;

import static org.apache.parquet.schema.LogicalTypeAnnotation.decimalType;
import static org.apache.parquet.schema.LogicalTypeAnnotation.stringType;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.FIXED_LEN_BYTE_ARRAY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;

import java.util.List;
import java.util.Set;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.DateLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.StringLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.receipt.ViolationCode;

/** The fact columns as Parquet types: what is written, and what else is taken. */
final class ParquetSchema {
  /** Bytes of a DECIMAL of 38 digits. */
  static final int DECIMAL_BYTES = 16;

  private static final Set<String> DECIMALS =
      Set.of("consumed_quantity", "billed_cost", "effective_cost");

  private ParquetSchema() {}

  /** Text as strings, decimals as DECIMAL(38,18), nothing optional. */
  static MessageType written() {
    var message = Types.buildMessage();
    for (var column : Charge.COLUMNS) {
      message.addField(
          DECIMALS.contains(column)
              ? Types.required(FIXED_LEN_BYTE_ARRAY)
                  .length(DECIMAL_BYTES)
                  .as(decimalType(Charge.MAX_SCALE, Charge.MAX_PRECISION))
                  .named(column)
              : Types.required(BINARY).as(stringType()).named(column));
    }
    return message.named("charge");
  }

  /**
   * @throws UnreadableFileException when a column is missing, unknown, elsewhere or of a type the
   *     contract does not take
   */
  static void expectReadable(MessageType found) throws UnreadableFileException {
    var names = found.getFields().stream().map(Type::getName).toList();
    if (!names.equals(Charge.COLUMNS)) {
      throw ColumnNames.wrong(names);
    }
    var wrong = found.getFields().stream().filter(type -> !isReadable(type)).toList();
    if (!wrong.isEmpty()) {
      throw new UnreadableFileException(
          ViolationCode.COLUMNS,
          "Types the contract does not take: %s. Expected strings; DECIMAL of at most %d digits and"
                  .formatted(types(wrong), Charge.MAX_PRECISION)
              + " %d decimals, or strings, for %s; DATE or string for period_month"
                  .formatted(Charge.MAX_SCALE, DECIMALS.stream().sorted().toList()));
    }
  }

  static boolean isDate(PrimitiveType type) {
    return type.getPrimitiveTypeName() == INT32
        && type.getLogicalTypeAnnotation() instanceof DateLogicalTypeAnnotation;
  }

  private static boolean isReadable(Type type) {
    if (!type.isPrimitive() || type.isRepetition(Type.Repetition.REPEATED)) {
      return false;
    }
    var primitive = type.asPrimitiveType();
    return isText(primitive)
        || DECIMALS.contains(type.getName()) && isDecimal(primitive)
        || type.getName().equals("period_month") && isDate(primitive);
  }

  private static boolean isText(PrimitiveType type) {
    return type.getPrimitiveTypeName() == BINARY
        && (type.getLogicalTypeAnnotation() == null
            || type.getLogicalTypeAnnotation() instanceof StringLogicalTypeAnnotation);
  }

  private static boolean isDecimal(PrimitiveType type) {
    return type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal
        && decimal.getScale() <= Charge.MAX_SCALE
        && decimal.getPrecision() <= Charge.MAX_PRECISION;
  }

  private static List<String> types(List<Type> fields) {
    return fields.stream().map(ParquetSchema::type).toList();
  }

  private static String type(Type field) {
    return field instanceof GroupType
        ? field.getName() + " (nested)"
        : field.toString().replaceAll("\\s+", " ");
  }
}
