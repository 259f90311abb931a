package org.finopshub.routes.error;

import org.springframework.stereotype.Component;

/** Finds the sentence that says what is really wrong, below Camel's own wrapping. */
@Component("rootCause")
public final class RootCause {

  /** The innermost message there is. */
  public String sentence(Throwable failure) {
    String sentence = failure.toString();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      sentence = cause.getMessage() == null ? sentence : cause.getMessage();
    }
    return sentence;
  }
}
