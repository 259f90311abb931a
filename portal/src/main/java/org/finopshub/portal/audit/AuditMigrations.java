package org.finopshub.portal.audit;

import java.util.Arrays;
import java.util.stream.Stream;
import org.flywaydb.core.api.Location;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayConfigurationCustomizer;
import org.springframework.stereotype.Component;

/** Has schema audit come with whoever answers requests, after the hub's own migrations. */
@Component
final class AuditMigrations implements FlywayConfigurationCustomizer {
  private static final Location OWN = new Location("classpath:org/finopshub/portal/migration");

  @Override
  public void customize(FluentConfiguration flyway) {
    flyway.locations(
        Stream.concat(Arrays.stream(flyway.getLocations()), Stream.of(OWN))
            .toArray(Location[]::new));
  }
}
