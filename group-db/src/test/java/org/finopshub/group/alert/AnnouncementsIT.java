package org.finopshub.group.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.finopshub.group.TestLedger;
import org.finopshub.group.outbox.NoticeOutbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnouncementsIT {
  private static final Cause ONE = new Cause("held", "atlas", null);
  private static final Cause OTHER = new Cause("rejected", "boreal", null);

  @TempDir Path directory;
  private TestLedger ledger;
  private final List<String> mail = new ArrayList<>();
  private final List<String> second = new ArrayList<>();
  private final List<String> pager = new ArrayList<>();
  private boolean mailIsDown;
  private String refused = "nothing";
  private Announcements announcements;

  @BeforeEach
  void openChannels() {
    ledger = new TestLedger(directory);
    announcements =
        announcements(
            new AlertChannel("mail", Severity.WARNING, Optional.of("chat"), this::mail),
            new AlertChannel("chat", Severity.CRITICAL, Optional.empty(), into(second)),
            new AlertChannel("pager", Severity.CRITICAL, Optional.empty(), into(pager)));
  }

  @AfterEach
  void closeLedger() {
    ledger.close();
  }

  @Test
  void aChannelIsToldFromItsMinimumOnAndASecondChannelNothingWhileTheFirstIsUp() {
    owe(ONE, Severity.WARNING);
    owe(OTHER, Severity.CRITICAL);

    assertThat(announcements.deliver()).isEqualTo(3);

    assertThat(mail).containsExactly("held:atlas", "rejected:boreal");
    assertThat(pager).containsExactly("rejected:boreal");
    assertThat(second).isEmpty();
  }

  @Test
  void row44WhatADeadChannelCouldNotTakeGoesToTheSecondAndLaterToItself() {
    mailIsDown = true;
    owe(ONE, Severity.WARNING);
    owe(OTHER, Severity.WARNING);

    announcements.deliver();
    announcements.deliver();
    assertThat(mail).isEmpty();
    assertThat(second).containsExactly("held:atlas", "rejected:boreal");

    mailIsDown = false;
    ledger.clock().forward(Duration.ofSeconds(31));
    announcements.deliver();
    announcements.deliver();

    assertThat(mail).containsExactly("held:atlas", "rejected:boreal");
    assertThat(second).containsExactly("held:atlas", "rejected:boreal");
  }

  @Test
  void aDeadChannelIsLeftAloneForLongerEachTime() {
    mailIsDown = true;
    owe(ONE, Severity.WARNING);
    announcements.deliver();
    ledger.clock().forward(Duration.ofSeconds(31));
    announcements.deliver();

    mailIsDown = false;
    ledger.clock().forward(Duration.ofSeconds(31));
    assertThat(announcements.deliver()).isZero();
    ledger.clock().forward(Duration.ofSeconds(31));

    assertThat(announcements.deliver()).isEqualTo(1);
    assertThat(mail).containsExactly("held:atlas");
  }

  @Test
  void aNoticeThatIsRefusedDoesNotHoldUpTheNext() {
    refused = "held:atlas";
    owe(ONE, Severity.WARNING);
    owe(OTHER, Severity.WARNING);

    announcements.deliver();

    assertThat(mail).containsExactly("rejected:boreal");
    assertThat(second).containsExactly("held:atlas");
  }

  @Test
  void whatIsOwedToAChannelThatIsNoLongerConfiguredGoesToTheFirst() {
    mailIsDown = true;
    owe(ONE, Severity.CRITICAL);
    announcements.deliver();
    second.clear();

    announcements(new AlertChannel("pager", Severity.CRITICAL, Optional.empty(), into(pager)))
        .deliver();

    assertThat(pager).containsExactly("held:atlas", "held:atlas");
  }

  private void owe(Cause cause, Severity severity) {
    announcements.owe(
        new Notice(
            UUID.randomUUID(),
            Notice.Event.RAISED,
            severity,
            cause.key(),
            cause.code(),
            cause.entityId(),
            cause.period(),
            "A message",
            ledger.clock().instant()));
  }

  private Announcements announcements(AlertChannel... channels) {
    return new Announcements(ledger.get(NoticeOutbox.class), new AlertChannels(List.of(channels)));
  }

  private void mail(Notice notice) throws IOException {
    if (mailIsDown) {
      throw new IOException("Connection refused");
    }
    if (notice.key().equals(refused)) {
      throw new IllegalStateException("550 No such user");
    }
    mail.add(notice.key());
  }

  private static AlertChannel.Transport into(List<String> told) {
    return notice -> told.add(notice.key());
  }
}
