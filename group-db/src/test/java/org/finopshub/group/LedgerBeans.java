package org.finopshub.group;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.finopshub.contract.DropFixture;
import org.finopshub.contract.check.CheckRules;
import org.finopshub.group.alert.AlertChannel;
import org.finopshub.group.alert.AlertChannels;
import org.finopshub.group.currency.RateSource;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.IntakeSettings;
import org.finopshub.group.publication.PublicationSettings;
import org.finopshub.group.referential.ReferentialSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/** The group's beans with what a hub would configure for them. */
final class LedgerBeans {
  private LedgerBeans() {}

  static IntakeSettings intake(Path directory) {
    return new IntakeSettings(
        directory.resolve("sftp"),
        directory.resolve("archive"),
        directory.resolve("quarantine"),
        Duration.ofHours(6),
        CheckRules.Limits.DEFAULT);
  }

  static AnnotationConfigApplicationContext of(
      DataSource database,
      IntakeSettings intake,
      GroupEntities entities,
      ReferentialSource referential,
      RateSource rates,
      AlertChannel channel,
      Clock clock) {
    var context = new AnnotationConfigApplicationContext();
    context.registerBean(DataSource.class, () -> database);
    context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(database));
    context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
    context.registerBean(
        DataSourceTransactionManager.class, () -> new DataSourceTransactionManager(database));
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(IntakeSettings.class, () -> intake);
    context.registerBean(AlertChannels.class, () -> new AlertChannels(List.of(channel)));
    context.registerBean(GroupEntities.class, () -> entities);
    context.registerBean(ReferentialSource.class, () -> referential);
    context.registerBean(RateSource.class, () -> rates);
    context.registerBean(
        PublicationSettings.class, () -> new PublicationSettings(Optional.of(DropFixture.KEY)));
    TestThresholds.register(context);
    context.scan("org.finopshub.group");
    context.refresh();
    return context;
  }
}
