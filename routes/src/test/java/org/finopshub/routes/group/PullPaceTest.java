package org.finopshub.routes.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.IntakeSettings;
import org.finopshub.routes.settings.PullSettings;
import org.finopshub.routes.settings.PulledEntities;
import org.finopshub.routes.settings.Secret;
import org.finopshub.routes.settings.TransferWindow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner.Mode;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.GenericApplicationContext;

/** The group has more to bring to an entity than it may ask of it in a second. */
@Timeout(90)
class PullPaceTest {
  private static final int RECEIPTS = 5;

  @TempDir Path directory;

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration(CamelAutoConfiguration.class)
  static class Camel {}

  @Test
  void noMoreIsAskedInASecondThanIsAllowed() throws IOException {
    var intake =
        new IntakeSettings(
            directory.resolve("sftp"),
            directory.resolve("archive"),
            directory.resolve("quarantine"),
            Duration.ofHours(1),
            new CheckRules.Limits(1000, 1 << 20, 200));
    writeReceipts(Files.createDirectories(intake.outbox("atlas")));

    try (var entity =
            HostileHub.answering(exchange -> HostileHub.answer(exchange, 204, new byte[0]));
        var hub = hub(entity, intake)) {
      long begin = System.nanoTime();
      var turn =
          hub.getBean(ProducerTemplate.class)
              .send(
                  "direct:group-bring-receipts",
                  exchange -> exchange.setProperty("entity", "atlas"));
      var taken = Duration.ofNanos(System.nanoTime() - begin);

      assertThat(turn.getException()).isNull();
      assertThat(entity.asked()).hasSize(RECEIPTS).doesNotHaveDuplicates();
      assertThat(taken).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }
  }

  private static void writeReceipts(Path outbox) throws IOException {
    for (int i = 0; i < RECEIPTS; i++) {
      var drop = new DropName("atlas", YearMonth.of(2026, 5), new UUID(7, i));
      Files.writeString(outbox.resolve(drop + ".receipt.json"), "{}");
    }
  }

  private static ConfigurableApplicationContext hub(HostileHub entity, IntakeSettings intake) {
    var settings =
        new PullSettings(
            entity.uri("/token"),
            "group",
            new Secret("secret", null),
            Duration.ofMinutes(1),
            2,
            Duration.ofMinutes(1));
    var atlas =
        new PulledEntities.Hub(
            entity.uri(""), new TransferWindow(List.of("* * * * * ?"), ZoneId.of("UTC")));
    return new SpringApplicationBuilder(
            Camel.class, EntityHubs.class, WaitingReceipts.class, BringReceiptsRoute.class)
        .initializers(
            context -> {
              var beans = (GenericApplicationContext) context;
              beans.registerBean(PullClient.class, () -> new PullClient(settings));
              beans.registerBean(IntakeSettings.class, () -> intake);
              beans.registerBean(
                  PulledEntities.class, () -> new PulledEntities(Map.of("atlas", atlas)));
            })
        .profiles("group")
        .web(WebApplicationType.NONE)
        .bannerMode(Mode.OFF)
        .logStartupInfo(false)
        .run(
            "--hub.group.pull.token-uri=" + settings.tokenUri(),
            "--hub.group.pull.requests-per-second=" + settings.requestsPerSecond());
  }
}
