package org.finopshub.contract.format;

import java.io.Closeable;
import java.io.IOException;
import org.finopshub.contract.charge.Charge;

/** Writes the rows of one data file. */
interface ChargeWriter extends Closeable {
  void write(Charge charge) throws IOException;
}
