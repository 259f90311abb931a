package org.finopshub.local.usage;

/** A delivery cannot be taken as it is; the others can. The message is one line for an operator. */
final class UntakeableException extends Exception {
  private static final long serialVersionUID = 1L;

  UntakeableException(String problem) {
    super(problem);
  }

  UntakeableException(String problem, Throwable cause) {
    super(problem + ": " + firstLine(cause), cause);
  }

  private static String firstLine(Throwable cause) {
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("no reason given");
  }
}
