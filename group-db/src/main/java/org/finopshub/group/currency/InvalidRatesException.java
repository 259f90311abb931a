package org.finopshub.group.currency;

import java.util.List;

/** Rate files that cannot be read or contradict each other; nothing of them is taken. */
public final class InvalidRatesException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final List<String> problems;

  InvalidRatesException(List<String> problems) {
    super("The exchange rates have %d problem(s): %s".formatted(problems.size(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence each: file, line, what was found and what was expected. */
  public List<String> problems() {
    return problems;
  }
}
