package org.finopshub.routes;

import java.time.Clock;
import org.finopshub.group.referential.CurrentVersion;
import org.finopshub.group.watch.LedgerWatch;
import org.finopshub.local.access.MartReads;
import org.finopshub.local.report.ReferentialHistory;
import org.finopshub.local.watch.MartWatch;
import org.finopshub.routes.doctor.DatabaseTime;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.actuate.autoconfigure.jdbc.DataSourceHealthContributorAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcClientAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** A hub's settings and the doctor, without the hub: nothing migrates, nothing runs. */
@SpringBootConfiguration(proxyBeanMethods = false)
@ImportAutoConfiguration({
  DataSourceAutoConfiguration.class,
  DataSourceTransactionManagerAutoConfiguration.class,
  JdbcTemplateAutoConfiguration.class,
  JdbcClientAutoConfiguration.class,
  DataSourceHealthContributorAutoConfiguration.class
})
@ComponentScan("org.finopshub.routes.doctor")
public class ExaminedHub {

  /**
   * The application before it is started.
   *
   * @param profile {@code local} or {@code group}
   */
  public static SpringApplicationBuilder application(String profile) {
    return HubApplications.of(ExaminedHub.class, profile).web(WebApplicationType.NONE);
  }

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** What an entity's referential is read with. */
  @Configuration(proxyBeanMethods = false)
  @Profile("local")
  @Import({MartReads.class, MartWatch.class, ReferentialHistory.class})
  static class OfAnEntity {
    @Bean
    DatabaseTime databaseTime(MartWatch watch) {
      return watch::databaseTime;
    }
  }

  /** What the group's is read with. */
  @Configuration(proxyBeanMethods = false)
  @Profile("group")
  @Import({CurrentVersion.class, LedgerWatch.class})
  static class OfTheGroup {
    @Bean
    DatabaseTime databaseTime(LedgerWatch watch) {
      return watch::databaseTime;
    }
  }
}
