package org.finopshub.routes.doctor;

import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/**
 * What a hub that runs depends on beside its database, as health: examined as the doctor does, when
 * it is asked. No probe asks: a hub without its SFTP server or identity provider still computes.
 */
@Configuration(proxyBeanMethods = false)
@Import({SftpExamination.class, IssuerExamination.class, ClockComparison.class})
public class DependencyHealth {
  @Bean
  HealthIndicator sftpHealthIndicator(SftpExamination sftp) {
    return of(sftp);
  }

  @Bean
  HealthIndicator issuerHealthIndicator(IssuerExamination issuer) {
    return of(issuer);
  }

  private static HealthIndicator of(Examination examination) {
    return new AbstractHealthIndicator() {
      @Override
      protected void doHealthCheck(Health.Builder health) {
        health.up();
        for (var finding : examination.findings()) {
          health.withDetail(finding.subject(), finding.found());
          if (finding.verdict() != Verdict.OK) {
            health.down().withDetail("mend", finding.mend());
          }
        }
      }
    };
  }
}
