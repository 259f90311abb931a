package org.finopshub.group.refresh;

import java.util.List;

/**
 * What came of a look for requests.
 *
 * @param answered requests; 0 when there was none, another hub is at it, or a view failed
 * @param failedViews stay as they were, and so do the requests
 */
public record RefreshOutcome(int answered, List<String> failedViews) {
  static final RefreshOutcome NOTHING = new RefreshOutcome(0, List.of());

  public RefreshOutcome {
    failedViews = List.copyOf(failedViews);
  }

  public boolean isDone() {
    return answered > 0;
  }

  /** Neither a view made anew nor one that failed. */
  public boolean isNothing() {
    return answered == 0 && failedViews.isEmpty();
  }
}
