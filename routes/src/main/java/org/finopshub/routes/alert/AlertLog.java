package org.finopshub.routes.alert;

import org.finopshub.group.outbox.Alert;
import org.finopshub.group.outbox.AlertChannel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The hub's own log as an alert channel. */
@Component("alertLog")
final class AlertLog implements AlertChannel {
  private static final Logger LOG = LoggerFactory.getLogger(AlertLog.class);

  @Override
  public void send(Alert alert) {
    LOG.warn(
        "alert {} {} for {} {}: {}",
        alert.severity().code(),
        alert.code(),
        alert.entityId(),
        alert.periodMonth(),
        alert.message());
  }
}
