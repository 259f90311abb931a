package org.finopshub.group.outbox;

import org.springframework.stereotype.Component;

/** Alerts raised but not yet sent; an import never waits for a channel. */
@Component
public class AlertOutbox {

  /**
   * Sends every due alert, oldest first; one that fails stays for the next call.
   *
   * @return how many were sent
   */
  public int deliver(AlertChannel channel) {
    throw new UnsupportedOperationException(channel.toString());
  }
}
