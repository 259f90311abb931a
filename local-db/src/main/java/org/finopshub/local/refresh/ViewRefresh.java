package org.finopshub.local.refresh;

import org.springframework.stereotype.Component;

/** Refreshes every materialized view of the mart, one after the other. */
@Component
public final class ViewRefresh {

  /** Concurrently, except the first time ever. */
  public void refresh() {
    throw new UnsupportedOperationException("being built");
  }
}
