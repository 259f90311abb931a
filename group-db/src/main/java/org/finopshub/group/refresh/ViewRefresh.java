package org.finopshub.group.refresh;

import org.springframework.stereotype.Component;

/** Refreshes the materialized views, one after the other, as often as needed and no oftener. */
@Component
public class ViewRefresh {

  /**
   * Answers every request made so far with one refresh; does nothing when there is none or another
   * hub is at it.
   *
   * @return how many requests were answered
   */
  public int refreshRequested() {
    throw new UnsupportedOperationException();
  }
}
