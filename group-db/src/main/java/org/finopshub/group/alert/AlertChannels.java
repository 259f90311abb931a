package org.finopshub.group.alert;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The channels as configured, in their order. */
public record AlertChannels(List<AlertChannel> all) {
  public AlertChannels {
    all = List.copyOf(all);
  }

  /** Those told at once; one that is another's second is told only when that one is down. */
  List<AlertChannel> toldOf(Severity severity) {
    var seconds =
        all.stream()
            .map(AlertChannel::second)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(channel -> !seconds.contains(channel.name()) && channel.takes(severity))
        .toList();
  }
}
