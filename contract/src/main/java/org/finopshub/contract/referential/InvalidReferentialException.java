package org.finopshub.contract.referential;

import java.util.List;

/** The referential's files contradict each other or cannot be read; nothing of them is applied. */
public final class InvalidReferentialException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final List<String> problems;

  public InvalidReferentialException(List<String> problems) {
    super("The referential has %d problem(s): %s".formatted(problems.size(), problems));
    this.problems = List.copyOf(problems);
  }

  /** One sentence each: file, row, what was found and what was expected. */
  public List<String> problems() {
    return problems;
  }
}
