package org.finopshub.group.outbox;

import org.finopshub.contract.json.ExactJson;
import org.springframework.stereotype.Component;

/** Alerts raised but not yet sent; an import never waits for a channel. */
@Component
public class AlertOutbox {
  private final Outbox outbox;

  AlertOutbox(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Joins the caller's transaction. */
  public void raise(Alert alert) {
    outbox.add(Outbox.Topic.ALERT, alert);
  }

  /**
   * Sends every due alert, oldest first; one that fails stays for the next call.
   *
   * @return how many were sent
   */
  public int deliver(AlertChannel channel) {
    return outbox.deliver(
        Outbox.Topic.ALERT, payload -> channel.send(ExactJson.read(payload, Alert.class)));
  }
}
