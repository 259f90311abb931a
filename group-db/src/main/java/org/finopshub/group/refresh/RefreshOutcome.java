package org.finopshub.group.refresh;

import java.util.List;
import java.util.Optional;
import org.finopshub.contract.slice.DropName;

/**
 * What came of a look for requests.
 *
 * @param reasons why each request was made that was answered; none when there was none, another hub
 *     is at it, or a view failed
 * @param failedViews stay as they were, and so do the requests
 */
public record RefreshOutcome(List<String> reasons, List<String> failedViews) {
  static final RefreshOutcome NOTHING = new RefreshOutcome(List.of(), List.of());

  public RefreshOutcome {
    reasons = List.copyOf(reasons);
    failedViews = List.copyOf(failedViews);
  }

  /** How many requests this one refresh answered. */
  public int answered() {
    return reasons.size();
  }

  /** The drops whose import is in the views now. */
  public List<DropName> drops() {
    return reasons.stream().map(DropName::parse).flatMap(Optional::stream).toList();
  }

  public boolean isDone() {
    return !reasons.isEmpty();
  }

  /** Neither a view made anew nor one that failed. */
  public boolean isNothing() {
    return reasons.isEmpty() && failedViews.isEmpty();
  }
}
