package org.finopshub.portal.group;

import static java.math.BigDecimal.ONE;
import static java.math.BigDecimal.TEN;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.finopshub.contract.ReferentialDirectory;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.group.alert.AlertChannels;
import org.finopshub.group.anomaly.AnomalyThresholds;
import org.finopshub.group.completeness.CompletenessRules;
import org.finopshub.group.conformity.ConformityReading;
import org.finopshub.group.conformity.RuleHistory;
import org.finopshub.group.currency.MonthMethod;
import org.finopshub.group.currency.RateSource;
import org.finopshub.group.ingestion.EntityKeys;
import org.finopshub.group.ingestion.EntityRules;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.GroupEntity;
import org.finopshub.group.ingestion.IntakeSettings;
import org.finopshub.group.ingestion.KeptDrops;
import org.finopshub.group.pace.ReadersFirst;
import org.finopshub.group.period.EntityCalendar;
import org.finopshub.group.period.EntityCalendars;
import org.finopshub.group.publication.Publication;
import org.finopshub.group.referential.ReferentialSource;
import org.finopshub.group.referential.ReferentialStore;
import org.finopshub.group.retention.RetentionLimits;
import org.finopshub.portal.EmbeddedDatabase;
import org.finopshub.portal.StatementLog;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The group side of the portal on a real ledger, without the rest of the hub. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({
  "org.finopshub.portal",
  "org.finopshub.group.access",
  "org.finopshub.group.report",
  "org.finopshub.group.completeness",
  "org.finopshub.group.alert",
  "org.finopshub.group.outbox",
  "org.finopshub.group.anomaly",
  "org.finopshub.group.compare",
  "org.finopshub.group.referential",
  "org.finopshub.group.pricing",
  "org.finopshub.group.currency",
  "org.finopshub.group.variance",
  "org.finopshub.group.period",
  "org.finopshub.group.replay"
})
@Import({
  ConformityReading.class,
  RuleHistory.class,
  KeptDrops.class,
  EntityKeys.class,
  EntityRules.class,
  ReadersFirst.class
})
@Profile("group")
public class GroupPortal {
  static final Instant NOW = Instant.parse("2024-10-05T06:00:00Z");

  /** The files a steward edits. */
  static final Path REFERENTIAL = ReferentialDirectory.write(temporaryDirectory("referential"));

  /** Where drops come in and are kept. */
  static final IntakeSettings INTAKE = intake(temporaryDirectory("intake"));

  @Bean
  StatementLog dataSource() {
    return new StatementLog(EmbeddedDatabase.named("ledger"));
  }

  @Bean
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }

  @Bean
  RateSource rateSource() {
    return new RateSource("EUR", Path.of("no-rates"), MonthMethod.MONTH_AVERAGE);
  }

  @Bean
  GroupEntities groupEntities() {
    return new GroupEntities(List.of(entity("atlas"), entity("boreal")));
  }

  @Bean
  EntityCalendars entityCalendars() {
    return new EntityCalendars(
        Map.of("atlas", EntityCalendar.DEFAULT, "boreal", EntityCalendar.DEFAULT));
  }

  @Bean
  AnomalyThresholds anomalyThresholds() {
    return new AnomalyThresholds(12, 24, 6, 3, ONE, TEN, ONE, ONE, TEN);
  }

  @Bean
  RetentionLimits retentionLimits() {
    return RetentionLimits.NONE;
  }

  @Bean
  CompletenessRules completenessRules() {
    return CompletenessRules.DEFAULT;
  }

  @Bean
  AlertChannels alertChannels() {
    return new AlertChannels(List.of());
  }

  @Bean
  IntakeSettings intakeSettings() {
    return INTAKE;
  }

  @Bean
  ReferentialSource referentialSource() {
    return new ReferentialSource(REFERENTIAL);
  }

  /** What the routes would do, without handing anything over. */
  @Bean
  PublicationTrigger publicationTrigger(ReferentialStore store) {
    return () -> new Publication(store.load(), "0".repeat(64), NOW, List.of());
  }

  /** Where the kept files of a refused drop of an entity lie; made if need be. */
  public static Path quarantined(String entityId, String drop) throws IOException {
    return Files.createDirectories(INTAKE.quarantine().resolve(entityId).resolve(drop));
  }

  private static Path temporaryDirectory(String name) {
    try {
      return Files.createTempDirectory(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static IntakeSettings intake(Path directory) {
    return new IntakeSettings(
        directory.resolve("sftp"),
        directory.resolve("archive"),
        directory.resolve("quarantine"),
        Duration.ofHours(1),
        CheckRules.Limits.DEFAULT);
  }

  private static GroupEntity entity(String entityId) {
    return new GroupEntity(entityId, Set.of("USD", "EUR"), Path.of(entityId + ".jwks"));
  }
}
