package org.finopshub.contract.format;

import java.io.IOException;
import org.finopshub.contract.receipt.ViolationCode;

/** A data file of which no further row can be read because of what it holds. */
public final class UnreadableFileException extends IOException {
  private static final long serialVersionUID = 1L;
  private final transient Fault fault;

  public UnreadableFileException(ViolationCode code, String message) {
    super(message);
    this.fault = new Fault(code, message);
  }

  public Fault fault() {
    return fault;
  }
}
