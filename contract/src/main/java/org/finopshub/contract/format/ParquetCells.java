package org.finopshub.contract.format;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.time.LocalDate;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.ParquetDecodingException;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.parquet.schema.LogicalTypeAnnotation.DecimalLogicalTypeAnnotation;
import org.apache.parquet.schema.PrimitiveType;

/** Puts a Parquet column's values into a column of the row. */
abstract class ParquetCells extends PrimitiveConverter {
  private static final int MAX_VALUE_BYTES = 1 << 20;

  static ParquetCells of(PrimitiveType type, Column column) {
    if (column instanceof TextColumn<?> text) {
      return ParquetSchema.isDate(type) ? new Days(text) : new Texts<>(text);
    }
    var decimals = (DecimalColumn) column;
    return type.getLogicalTypeAnnotation() instanceof DecimalLogicalTypeAnnotation decimal
        ? new Decimals(decimals, decimal.getScale())
        : new WrittenDecimals(decimals);
  }

  /** A damaged dictionary gives lengths beyond its page; memory is not taken on its word. */
  static byte[] bytes(Binary value) {
    if (value.length() < 0 || value.length() > MAX_VALUE_BYTES) {
      throw new ParquetDecodingException("a value claims %d bytes".formatted(value.length()));
    }
    return value.getBytesUnsafe();
  }

  /** The row has no value in this column. */
  abstract void addNull();

  /** Text; a dictionary's entry is looked up once, not once per row. */
  private static final class Texts<M> extends ParquetCells {
    private final TextColumn<M> column;
    private Dictionary dictionary;
    private Term<M>[] terms;

    Texts(TextColumn<M> column) {
      this.column = column;
    }

    @Override
    public boolean hasDictionarySupport() {
      return true;
    }

    @Override
    @SuppressWarnings("unchecked")
    public void setDictionary(Dictionary entries) {
      dictionary = entries;
      terms = (Term<M>[]) new Term<?>[entries.getMaxId() + 1];
    }

    @Override
    public void addValueFromDictionary(int id) {
      if (terms[id] == null) {
        byte[] utf8 = bytes(dictionary.decodeToBinary(id));
        terms[id] = column.term(utf8, 0, utf8.length);
      }
      column.use(terms[id]);
    }

    @Override
    public void addBinary(Binary value) {
      byte[] utf8 = bytes(value);
      column.read(utf8, 0, utf8.length);
    }

    @Override
    void addNull() {
      column.read(new byte[0], 0, 0);
    }
  }

  /** Days since 1970, turned into the text a CSV would hold. */
  private static final class Days extends ParquetCells {
    private final TextColumn<?> column;

    Days(TextColumn<?> column) {
      this.column = column;
    }

    @Override
    public void addInt(int day) {
      byte[] text = LocalDate.ofEpochDay(day).toString().getBytes(US_ASCII);
      column.read(text, 0, text.length);
    }

    @Override
    void addNull() {
      column.read(new byte[0], 0, 0);
    }
  }

  /** DECIMAL in any of its physical types. */
  private static final class Decimals extends ParquetCells {
    private final DecimalColumn column;
    private final int scale;
    private final Bits128 bits = new Bits128();

    Decimals(DecimalColumn column, int scale) {
      this.column = column;
      this.scale = scale;
    }

    @Override
    public void addInt(int unscaled) {
      column.read(unscaled, scale);
    }

    @Override
    public void addLong(long unscaled) {
      column.read(unscaled, scale);
    }

    @Override
    public void addBinary(Binary value) {
      if (value.length() == Bits128.BYTES) {
        bits.take(value);
        column.read(bits.high, bits.low, scale);
        return;
      }
      byte[] unscaled = bytes(value);
      if (unscaled.length == 0) {
        column.readMissing();
      } else {
        column.read(new BigInteger(unscaled), scale);
      }
    }

    @Override
    void addNull() {
      column.readMissing();
    }
  }

  /** Reads 128 bits where they lie: it is only a stream that a Binary hands its array to. */
  private static final class Bits128 extends OutputStream {
    static final int BYTES = 2 * Long.BYTES;

    private static final VarHandle LONG =
        MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private long high;
    private long low;

    void take(Binary value) {
      try {
        value.writeTo(this);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      high = (long) LONG.get(bytes, from);
      low = (long) LONG.get(bytes, from + Long.BYTES);
    }

    @Override
    public void write(int singly) {
      throw new UnsupportedOperationException("Values come whole");
    }
  }

  /** Decimals written as text, as in CSV. */
  private static final class WrittenDecimals extends ParquetCells {
    private final DecimalColumn column;

    WrittenDecimals(DecimalColumn column) {
      this.column = column;
    }

    @Override
    public void addBinary(Binary value) {
      byte[] text = bytes(value);
      column.read(text, 0, text.length);
    }

    @Override
    void addNull() {
      column.readMissing();
    }
  }
}
