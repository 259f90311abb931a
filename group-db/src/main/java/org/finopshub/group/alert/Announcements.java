package org.finopshub.group.alert;

import org.finopshub.contract.json.ExactJson;
import org.finopshub.group.outbox.NoticeOutbox;
import org.springframework.stereotype.Component;

/** Notices owed to the channels, and their delivery; who raises an alert never waits for one. */
@Component
public class Announcements {
  private final NoticeOutbox outbox;
  private final AlertChannels channels;

  Announcements(NoticeOutbox outbox, AlertChannels channels) {
    this.outbox = outbox;
    this.channels = channels;
  }

  /** Joins the caller's transaction. */
  void owe(Notice notice) {
    channels.toldOf(notice.severity()).forEach(channel -> outbox.owe(channel.name(), notice));
  }

  /**
   * Takes every due notice to its channel, each channel's oldest first. When a channel is down,
   * what is due to it waits with growing pauses and its second channel is told meanwhile.
   *
   * @return how many notices arrived
   */
  public int deliver() {
    outbox.adopt(channels.all().stream().map(AlertChannel::name).toList());
    return channels.all().stream().mapToInt(this::deliver).sum();
  }

  private int deliver(AlertChannel channel) {
    return outbox.deliver(
        channel.name(),
        channel.second().orElse(null),
        notice -> channel.transport().send(ExactJson.read(notice, Notice.class)));
  }
}
