package org.finopshub.contract.check;

import java.io.IOException;
import org.finopshub.contract.charge.Charge;

/** Takes the rows of a drop while they are being checked. */
@FunctionalInterface
public interface ChargeSink {
  /** Takes one row that keeps every rule so far; never called again after the first violation. */
  void accept(Charge charge) throws IOException;

  /** Hears of each row from the first violation on; it is only read. */
  default void passOver() throws IOException {}
}
