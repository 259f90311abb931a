package org.finopshub.routes.demo;

/** The demo cannot be started as asked; the message is one line that says what to do. */
public final class DemoRefusedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  DemoRefusedException(String whatToDo) {
    super(whatToDo);
  }
}
