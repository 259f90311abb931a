package org.finopshub.routes.cli;

/** What {@code ./hub} answers to the shell. */
enum ExitCode {
  OK(0),
  /** Something unforeseen; the log holds the reason. */
  FAILED(1),
  /** Wrong arguments, wrong settings or data against the contract: mend them first. */
  CONTRACT(2),
  /** Something else is not there at the moment: try again later. */
  RETRY(3),
  SECURITY(4);

  private final int code;

  ExitCode(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }
}
