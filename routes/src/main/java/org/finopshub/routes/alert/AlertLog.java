package org.finopshub.routes.alert;

import org.finopshub.group.alert.AlertChannel;
import org.finopshub.group.alert.Notice;
import org.finopshub.group.alert.Severity;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The hub's own log as an alert channel; a critical notice is an error there, others warn. */
final class AlertLog implements AlertChannel.Transport {
  private static final Logger LOG = LoggerFactory.getLogger(AlertLog.class);

  @Override
  public void send(Notice notice) {
    if (notice.severity() == Severity.CRITICAL && notice.event() != Notice.Event.RESOLVED) {
      LOG.error("alert {}: {}", notice.subject(), notice.message());
    } else {
      LOG.warn("alert {}: {}", notice.subject(), notice.message());
    }
  }
}
