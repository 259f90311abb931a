package org.finopshub.group.outbox;

import java.io.IOException;

/** Takes an alert to where people see it; called again for the same alert after a crash. */
@FunctionalInterface
public interface AlertChannel {
  void send(Alert alert) throws IOException;
}
