package org.finopshub.routes.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.finopshub.routes.settings.GroupEntitiesSettings.Delivery;
import org.finopshub.routes.settings.GroupEntitiesSettings.Entity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the group takes its token to. */
class PulledAddressTest {

  @ParameterizedTest
  @CsvSource({
    "https://finops.atlas.example, true",
    "http://127.0.0.1:8081, true",
    "http://localhost:8081, true",
    "http://finops.atlas.example, false",
    "http://localhost.evil.example, false",
    "file:///etc/passwd, false",
    "ftp://127.0.0.1, false",
    "finops.atlas.example, false"
  })
  void aHubIsAskedInClearTextOnThisMachineOnly(URI url, boolean taken) {
    var entity =
        new Entity(
            Set.of("USD"),
            Path.of("atlas.jwks.json"),
            null,
            Delivery.PULL,
            url,
            new TransferWindow(List.of("* * * * * ?"), ZoneId.of("UTC")));

    assertThat(entity.isPulledFromAnAddress()).isEqualTo(taken);
  }
}
