package org.finopshub.contract.format;

/** One column of the row being read: holds that row's value until the next row is read. */
public sealed interface Column permits TextColumn, DecimalColumn {

  /** Takes the row's value from its UTF-8 bytes, without keeping the array. */
  void read(byte[] utf8, int from, int to);

  /** Why the row's value cannot be taken; null when it can. */
  Fault fault();

  /** The row's value as it was written, for a message. */
  String written();
}
