package org.finopshub.contract.format;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.finopshub.contract.charge.Charge;

/** Hands one row over to Parquet, field by field in the order of its schema; null is left out. */
final class ParquetRow {
  private final RecordConsumer consumer;
  private final List<String> names;
  private int field;

  ParquetRow(RecordConsumer consumer, List<String> names) {
    this.consumer = consumer;
    this.names = names;
  }

  void start() {
    field = 0;
    consumer.startMessage();
  }

  void end() {
    consumer.endMessage();
  }

  void text(String value) {
    next(value, text -> consumer.addBinary(Binary.fromString(text)));
  }

  /**
   * @throws ArithmeticException when the value has more decimals than the contract allows
   */
  void decimal(BigDecimal value) {
    next(value, exact -> consumer.addBinary(Binary.fromConstantByteArray(fixed(exact))));
  }

  void flag(Boolean value) {
    next(value, consumer::addBoolean);
  }

  private <T> void next(T value, Consumer<T> add) {
    if (value != null) {
      consumer.startField(names.get(field), field);
      add.accept(value);
      consumer.endField(names.get(field), field);
    }
    field++;
  }

  private static byte[] fixed(BigDecimal value) {
    var unscaled = value.setScale(Charge.MAX_SCALE).unscaledValue().toByteArray();
    var bytes = new byte[ParquetSchema.DECIMAL_BYTES];
    Arrays.fill(bytes, 0, bytes.length - unscaled.length, (byte) (unscaled[0] < 0 ? -1 : 0));
    System.arraycopy(unscaled, 0, bytes, bytes.length - unscaled.length, unscaled.length);
    return bytes;
  }
}
