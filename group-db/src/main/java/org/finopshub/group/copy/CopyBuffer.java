package org.finopshub.group.copy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of a binary COPY on their way to the database. */
final class CopyBuffer {
  private byte[] bytes = new byte[1 << 13];
  private int length;

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  void int8(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  void int16(int value) {
    reserve(2);
    bytes[length++] = (byte) (value >>> 8);
    bytes[length++] = (byte) value;
  }

  void int32(int value) {
    reserve(4);
    bytes[length++] = (byte) (value >>> 24);
    bytes[length++] = (byte) (value >>> 16);
    bytes[length++] = (byte) (value >>> 8);
    bytes[length++] = (byte) value;
  }

  void raw(byte[] source) {
    reserve(source.length);
    System.arraycopy(source, 0, bytes, length, source.length);
    length += source.length;
  }

  /** A text field with its length. */
  void text(String value) {
    var encoded = value.getBytes(StandardCharsets.UTF_8);
    int32(encoded.length);
    raw(encoded);
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
    }
  }
}
