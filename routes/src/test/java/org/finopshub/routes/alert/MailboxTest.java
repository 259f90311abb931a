package org.finopshub.routes.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import org.apache.camel.CamelContext;
import org.apache.camel.impl.DefaultCamelContext;
import org.finopshub.routes.settings.EmailSettings;
import org.finopshub.routes.settings.EmailSettings.Security;
import org.finopshub.routes.settings.Secret;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a mail server of the test's own takes. */
class MailboxTest {
  private final GreenMail server = new GreenMail(smtp(0));
  private CamelContext camel;

  @BeforeEach
  void start() {
    server.start();
    server.setUser("hub@example.org", "hub", "Tr0ubadour&3");
    camel = new DefaultCamelContext();
    camel.start();
  }

  @AfterEach
  void stop() {
    camel.stop();
    server.stop();
  }

  @Test
  void everybodyOnTheListGetsTheNotice() throws Exception {
    mailbox("Tr0ubadour&3").send(WebhookChannelsTest.NOTICE);

    assertThat(server.getReceivedMessages()).hasSize(2);
    var mail = server.getReceivedMessages()[0];
    assertThat(mail.getSubject()).isEqualTo("[finops-hub] CRITICAL missing:boreal:2026-05 raised");
    assertThat(mail.getHeader("To", null)).isEqualTo("finops@example.org, duty@example.org");
    assertThat(mail.getContent().toString().replace("\r\n", "\n"))
        .isEqualTo(
            """
            Nothing <!channel> & more

            Severity: critical
            Alert:    missing:boreal:2026-05
            At:       2026-06-07T16:00:00Z""");
  }

  @Test
  void aServerThatDoesNotKnowTheHubIsDown() {
    assertThatThrownBy(() -> mailbox("wrong").send(WebhookChannelsTest.NOTICE))
        .isInstanceOf(IOException.class)
        .hasMessageNotContaining("wrong");
  }

  @Test
  void aServerThatIsNotThereIsDownUntilItIsBack() throws Exception {
    int port = server.getSmtp().getPort();
    server.stop();
    var mailbox = mailbox(port, "Tr0ubadour&3");
    assertThatThrownBy(() -> mailbox.send(WebhookChannelsTest.NOTICE))
        .isInstanceOf(IOException.class);

    var back = new GreenMail(smtp(port));
    back.start();
    try {
      back.setUser("hub@example.org", "hub", "Tr0ubadour&3");
      mailbox.send(WebhookChannelsTest.NOTICE);
      assertThat(back.getReceivedMessages()).hasSize(2);
    } finally {
      back.stop();
    }
  }

  @Test
  void aServerThatSaysNothingIsDown() throws IOException {
    try (var mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var mailbox = mailbox(mute.getLocalPort(), "Tr0ubadour&3", Duration.ofMillis(300));

      assertThatThrownBy(() -> mailbox.send(WebhookChannelsTest.NOTICE))
          .isInstanceOf(IOException.class)
          .hasStackTraceContaining("Read timed out");
    }
  }

  private static ServerSetup smtp(int port) {
    var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    setup.setServerStartupTimeout(60_000);
    return setup;
  }

  private Mailbox mailbox(String password) {
    return mailbox(server.getSmtp().getPort(), password);
  }

  private Mailbox mailbox(int port, String password) {
    return mailbox(port, password, Duration.ofMinutes(1));
  }

  private Mailbox mailbox(int port, String password, Duration timeout) {
    return new Mailbox(
        camel.createProducerTemplate(),
        new EmailSettings(
            "127.0.0.1",
            port,
            Security.NONE,
            "hub",
            new Secret(password, null),
            "hub@example.org",
            List.of("finops@example.org", "duty@example.org"),
            timeout));
  }
}
