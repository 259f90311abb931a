package org.finopshub.group.alert;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * A way to reach people.
 *
 * @param name as configured; notices wait under it
 * @param minimum the least severity it is told of
 * @param second the channel that is told when this one is down
 */
public record AlertChannel(
    String name, Severity minimum, Optional<String> second, Transport transport) {
  public AlertChannel {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(minimum, "minimum");
  }

  boolean takes(Severity severity) {
    return severity.compareTo(minimum) >= 0;
  }

  /** Takes one notice to where people see it; called again for the same notice after a crash. */
  @FunctionalInterface
  public interface Transport {
    /**
     * @throws IOException when the channel is down: what else is due would fail too
     * @throws RuntimeException when it refuses this notice, whatever it may do with others
     */
    void send(Notice notice) throws IOException;
  }
}
