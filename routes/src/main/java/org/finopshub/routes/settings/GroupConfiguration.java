package org.finopshub.routes.settings;

import java.time.Clock;
import org.finopshub.group.anomaly.AnomalyThresholds;
import org.finopshub.group.completeness.CompletenessRules;
import org.finopshub.group.conformity.ConformitySettings;
import org.finopshub.group.currency.RateSource;
import org.finopshub.group.ingestion.GroupEntities;
import org.finopshub.group.ingestion.IntakeSettings;
import org.finopshub.group.publication.PublicationSettings;
import org.finopshub.group.publication.SynchronisationLimit;
import org.finopshub.group.referential.ReferentialSource;
import org.finopshub.group.retention.RetentionLimits;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the group's settings to its beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  GroupCalendarSettings.class,
  GroupEntitiesSettings.class,
  GroupIntakeSettings.class,
  CurrencySettings.class,
  ReferentialSettings.class,
  GroupReferentialSettings.class,
  AnomalySettings.class,
  GroupConformitySettings.class,
  AlertSettings.class,
  CompletenessSettings.class,
  GroupRetentionSettings.class
})
public class GroupConfiguration {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  @Bean
  PatientMigration patientMigration() {
    return new PatientMigration();
  }

  /** Makes the database wait for the settings: a wrong one is told before anything is migrated. */
  @Bean
  FlywayConfigurationCustomizer settingsFirst(
      GroupEntities entities,
      GroupCalendarSettings calendar,
      IntakeSettings intake,
      ReferentialSource referential,
      PublicationSettings publication,
      RateSource rates,
      AnomalyThresholds anomalies,
      ConformitySettings conformity,
      AlertSettings alerts,
      CompletenessRules completeness,
      RetentionLimits retention) {
    return migration -> {};
  }

  @Bean
  GroupEntities groupEntities(GroupEntitiesSettings settings) {
    return settings.groupEntities();
  }

  @Bean
  PulledEntities pulledEntities(GroupEntitiesSettings settings) {
    return settings.pulledEntities();
  }

  @Bean
  IntakeSettings intakeSettings(GroupIntakeSettings settings) {
    return settings.intake();
  }

  @Bean
  ReferentialSource referentialSource(ReferentialSettings settings) {
    return new ReferentialSource(settings.required());
  }

  @Bean
  PublicationSettings publicationSettings(GroupReferentialSettings settings) {
    return settings.publication();
  }

  @Bean
  ConformitySettings conformitySettings(GroupConformitySettings settings) {
    return settings.conformity();
  }

  @Bean
  AnomalyThresholds anomalyThresholds(AnomalySettings settings) {
    return settings.thresholds();
  }

  @Bean
  RateSource rateSource(CurrencySettings settings) {
    return settings.rateSource();
  }

  @Bean
  SynchronisationLimit synchronisationLimit(AlertSettings settings) {
    return new SynchronisationLimit(settings.referentialBehindAfter());
  }

  @Bean
  CompletenessRules completenessRules(CompletenessSettings settings) {
    return settings.rules();
  }

  @Bean
  RetentionLimits retentionLimits(GroupRetentionSettings settings) {
    return settings.limits();
  }

  /** Only where the inboxes are on another machine. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("hub.group.sftp.host")
  @EnableConfigurationProperties(GroupSftpSettings.class)
  static class RemoteInboxes {}

  /** Only where the group fetches drops itself. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("hub.group.pull.token-uri")
  @EnableConfigurationProperties(PullSettings.class)
  static class Pulls {}
}
