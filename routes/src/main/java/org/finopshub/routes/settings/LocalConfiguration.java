package org.finopshub.routes.settings;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import org.finopshub.local.LocalEntity;
import org.finopshub.local.allocation.AllocationRules;
import org.finopshub.local.conformity.ConformitySettings;
import org.finopshub.local.duckdb.DuckDbLimits;
import org.finopshub.local.export.ExportSettings;
import org.finopshub.local.referential.ReferentialSource;
import org.finopshub.local.retention.RetentionLimits;
import org.finopshub.local.synchronisation.GroupKeys;
import org.finopshub.local.usage.UsageSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands an entity's settings to its beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  EntitySettings.class,
  ScheduleSettings.class,
  UsageSettings.class,
  AllocationSettings.class,
  DropSettings.class,
  SftpSettings.class,
  TransferSettings.class,
  ReferentialSettings.class,
  LocalConformitySettings.class,
  LocalReferentialSettings.class,
  LocalRetentionSettings.class
})
public class LocalConfiguration {

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
      LocalEntity entity,
      ScheduleSettings schedule,
      UsageSettings usage,
      AllocationRules rules,
      ExportSettings export,
      SftpSettings sftp,
      TransferSettings transfer,
      ReferentialSource referential,
      ConformitySettings conformity,
      RetentionLimits retention) {
    return migration -> {};
  }

  @Bean
  ZoneId cutOffTimeZone(ScheduleSettings settings) {
    return settings.timeZone();
  }

  @Bean
  LocalEntity localEntity(EntitySettings settings) {
    return new LocalEntity(settings.id(), settings.currency(), settings.pricingView());
  }

  @Bean
  List<UsageSource> usageSources(UsageSettings settings) {
    return settings.usageSources();
  }

  @Bean
  DuckDbLimits duckDbLimits(UsageSettings settings) {
    return settings.limits();
  }

  @Bean
  AllocationRules allocationRules(AllocationSettings settings) {
    return settings.rules();
  }

  @Bean
  ExportSettings exportSettings(DropSettings settings) {
    return new ExportSettings(
        settings.directory(),
        settings.layout(),
        SigningKey.read("hub.local.export.signing-key", settings.signingKey()),
        Generator.NAME);
  }

  @Bean
  ReferentialSource referentialSource(
      ReferentialSettings files, LocalReferentialSettings settings) {
    return settings.source(files);
  }

  @Bean
  GroupKeys groupKeys(LocalReferentialSettings settings) {
    return settings.keys();
  }

  @Bean
  ConformitySettings conformitySettings(LocalConformitySettings settings) {
    return settings.conformity();
  }

  @Bean
  RetentionLimits retentionLimits(LocalRetentionSettings settings) {
    return settings.limits();
  }

  /** Only where there is a software catalog. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnProperty("hub.local.backstage.url")
  @EnableConfigurationProperties(BackstageSettings.class)
  static class SoftwareCatalog {

    @Bean
    CatalogToken catalogToken(BackstageSettings settings) {
      return new CatalogToken(settings.token());
    }
  }
}
