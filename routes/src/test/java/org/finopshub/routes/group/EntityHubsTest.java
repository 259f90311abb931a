package org.finopshub.routes.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.IntakeSettings;
import org.finopshub.group.pull.Pull;
import org.finopshub.routes.group.OfferedDrop.OfferedFile;
import org.finopshub.routes.settings.PullSettings;
import org.finopshub.routes.settings.PulledEntities;
import org.finopshub.routes.settings.Secret;
import org.finopshub.routes.settings.TransferWindow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The group asks an entity's hub that somebody took over, or whose SFTP account somebody has. */
@Timeout(90)
class EntityHubsTest {
  private static final Pull FIRST = new Pull("atlas", null, null);
  private static final UUID RUN = UUID.fromString("0f6c3b1e-8d5a-4f7e-9a51-6f0a1c2d3e4f");
  private static final DropName DROP = new DropName("atlas", YearMonth.of(2026, 5), RUN);
  private static final OfferedFile FILE = new OfferedFile("atlas", RUN, DROP + ".facts-0001.csv");

  private static final Duration A_MINUTE = Duration.ofMinutes(1);

  @TempDir Path directory;
  private final CountDownLatch over = new CountDownLatch(1);
  private IntakeSettings intake;
  private Path secret;
  private HostileHub hub;

  @BeforeEach
  void anInboxAndAnOutbox() throws IOException {
    intake =
        new IntakeSettings(
            directory.resolve("sftp"),
            directory.resolve("archive"),
            directory.resolve("quarantine"),
            Duration.ofHours(1),
            new CheckRules.Limits(1000, 1 << 20, 200));
    Files.createDirectories(intake.inbox("atlas"));
    Files.createDirectories(intake.outbox("atlas"));
    secret = Files.writeString(directory.resolve("group.jwk.json"), "secret");
  }

  @AfterEach
  void close() {
    over.countDown();
    hub.close();
  }

  @Test
  void aLinkUnderThePartOfAFileIsNotWrittenThrough() throws IOException {
    var hubs = asking(exchange -> HostileHub.answer(exchange, 200, new byte[] {'x'}));
    Files.createSymbolicLink(
        intake.inbox("atlas").resolve("." + FILE.name() + ".pull.part"), secret);

    hubs.fetch(FILE);

    assertThat(secret).hasContent("secret");
    assertThat(intake.inbox("atlas").resolve(FILE.name())).isRegularFile().hasContent("x");
  }

  @Test
  void aReceiptThatLeadsToAnotherFileIsNotBrought() throws IOException {
    Files.createSymbolicLink(intake.outbox("atlas").resolve(DROP + ".receipt.json"), secret);
    Files.createSymbolicLink(intake.outbox("atlas").resolve(DROP + ".receipt.json.aside"), secret);
    var hubs = asking(exchange -> HostileHub.answer(exchange, 200, new byte[0]));

    assertThat(new WaitingReceipts(intake).putAside("atlas")).isEmpty();

    var planted =
        new WaitingReceipts.Waiting(
            DROP, intake.outbox("atlas").resolve(DROP + ".receipt.json.aside"));
    assertThatThrownBy(() -> hubs.answer(planted)).isInstanceOf(IOException.class);
    assertThat(hub.asked()).isEmpty();
  }

  @Test
  void aFileThatDoesNotEndIsGivenUp() throws IOException {
    var hubs = asking(EntityHubsTest::withoutEnd);

    assertThatThrownBy(() -> hubs.fetch(FILE))
        .hasStackTraceContaining(FILE.name() + " does not end after 1048576 bytes");
    assertThat(intake.inbox("atlas")).isEmptyDirectory();
  }

  @Test
  void aListThatDoesNotEndIsGivenUp() throws IOException {
    var hubs = asking(EntityHubsTest::withoutEnd);

    assertThatThrownBy(() -> hubs.offers(FIRST))
        .hasStackTraceContaining("the list of drops does not end after 33554432 bytes");
  }

  @Test
  void aRedirectIsNotFollowed() throws IOException {
    var hubs =
        asking(
            exchange -> {
              exchange.getResponseHeaders().add("Location", "/latest/meta-data");
              HostileHub.answer(exchange, 302, new byte[0]);
            });

    assertThatThrownBy(() -> hubs.offers(FIRST)).hasStackTraceContaining("302 FOUND");
    assertThatThrownBy(() -> hubs.fetch(FILE)).hasStackTraceContaining("302 FOUND");

    assertThat(hub.asked())
        .containsExactly(
            "/local/v1/exports", "/local/v1/exports/%s/files/%s".formatted(RUN, FILE.name()));
  }

  @Test
  void aHubThatSaysNothingIsGivenUp() throws IOException {
    var hubs = asking(Duration.ofMillis(500), exchange -> untilTheTestIsOver(A_MINUTE));

    assertThatThrownBy(() -> hubs.offers(FIRST)).hasStackTraceContaining("Read timed out");
  }

  @Test
  void aSlowHubThatKeepsSendingIsHeardToItsEnd() throws IOException {
    var hubs =
        asking(
            Duration.ofSeconds(4),
            exchange -> {
              exchange.sendResponseHeaders(200, 0);
              for (int i = 0; i < 10; i++) {
                exchange.getResponseBody().write('x');
                exchange.getResponseBody().flush();
                untilTheTestIsOver(Duration.ofMillis(450));
              }
            });

    hubs.fetch(FILE);

    assertThat(intake.inbox("atlas").resolve(FILE.name())).hasContent("xxxxxxxxxx");
  }

  private EntityHubs asking(HostileHub.Answer answer) throws IOException {
    return asking(A_MINUTE, answer);
  }

  private EntityHubs asking(Duration silence, HostileHub.Answer answer) throws IOException {
    hub = HostileHub.answering(answer);
    var settings =
        new PullSettings(
            hub.uri("/token"),
            "group",
            new Secret("secret", null),
            Duration.ofMinutes(1),
            10,
            silence);
    var atlas =
        new PulledEntities.Hub(
            hub.uri(""), new TransferWindow(List.of("* * * * * ?"), ZoneId.of("UTC")));
    return new EntityHubs(
        new PullClient(settings), new PulledEntities(Map.of("atlas", atlas)), intake);
  }

  /** Sends until nobody listens. */
  private static void withoutEnd(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    var spaces = new byte[1 << 16];
    Arrays.fill(spaces, (byte) ' ');
    while (true) {
      exchange.getResponseBody().write(spaces);
    }
  }

  private void untilTheTestIsOver(Duration atMost) throws IOException {
    try {
      if (over.await(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IOException("Nobody listens any more");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
