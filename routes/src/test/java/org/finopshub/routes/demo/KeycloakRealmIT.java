package org.finopshub.routes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.routes.GroupHub;
import org.finopshub.routes.HubDatabases;
import org.finopshub.routes.key.SigningKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The realm operators import, in a real Keycloak, before a real group hub: {@code -Pkeycloak}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KeycloakRealmIT {
  private static final Path REALM = HubDatabases.CONFIG.resolve("keycloak/finops-hub-realm.json");
  private static final String COSTS = "/group/v1/costs?from=2026-01";

  @TempDir static Path directory;
  private final DemoPorts ports = new DemoPorts(FreePorts.offset());
  private Keycloak keycloak;
  private ConfigurableApplicationContext group;

  @BeforeAll
  void start() throws Exception {
    keycloak =
        Keycloak.start(
            Path.of(System.getProperty("keycloak.directory")),
            REALM,
            ports.identity(),
            ports.sftp(),
            Map.of(
                "HUB_GROUP_URL", hub(),
                "HUB_GROUP_CLIENT_SECRET", "secret-of-the-group",
                "HUB_ATLAS_URL", "http://127.0.0.1:" + ports.local(0),
                "HUB_ATLAS_CLIENT_SECRET", "secret-of-atlas",
                "HUB_BOREAL_URL", "http://127.0.0.1:" + ports.local(1),
                "HUB_BOREAL_CLIENT_SECRET", "secret-of-boreal",
                "HUB_METRICS_CLIENT_SECRET", "secret-of-metrics",
                "HUB_COLLECTOR_CLIENT_SECRET", "secret-of-the-collector"));
    keycloak.admit("vera", "pass-vera", "/entities/atlas", "viewer");
    var home = DemoHome.in(directory);
    var options =
        new DemoOptions(
            directory,
            HubDatabases.CONFIG,
            ports.offset(),
            Optional.empty(),
            DemoPlan.twelveMonths());
    var identity = new DemoIdentity(home, ports, List.of());
    var hubless = Map.of(HublessEntity.ENTITY_ID, DemoKeys.of(home, HublessEntity.ENTITY_ID));
    var settings =
        new HubSettings(options, home, ports, SigningKeys.of(home.keys(), "group"), identity)
            .group(List.of(), hubless, HubDatabases.create());
    settings.put("hub.access.issuer", keycloak.issuer());
    settings.put("hub.access.client-secret", "secret-of-the-group");
    group = GroupHub.start(settings);
  }

  @AfterAll
  void stop() throws Exception {
    if (group != null) {
      group.close();
    }
    if (keycloak != null) {
      keycloak.close();
    }
  }

  @Test
  void whoLogsInAtKeycloakReadsTheFigures() throws Exception {
    var answer = new Browser().logIn(hub() + COSTS, "vera", "pass-vera");

    assertThat(answer.uri()).isEqualTo(URI.create(hub() + COSTS));
    assertThat(new ObjectMapper().readTree(answer.body()).path("items").isArray()).isTrue();
  }

  @Test
  void aLogInAtKeycloakCarriesRolesAndEntities() throws Exception {
    var browser = new Browser();
    browser.logIn(hub() + COSTS, "vera", "pass-vera");

    var runs = browser.open(hub() + "/group/v1/ingestion-runs");

    assertThat(new ObjectMapper().readTree(runs.body()).path("detail").asText())
        .isEqualTo("this takes one of the roles auditor, operator, referential-steward");
  }

  @Test
  void prometheusScrapesWithATokenOfItsOwn() throws Exception {
    var token = keycloak.token("hub-metrics", "secret-of-metrics");

    var metrics =
        new Browser()
            .send(
                HttpRequest.newBuilder(
                        URI.create(
                            "http://127.0.0.1:%d/actuator/prometheus"
                                .formatted(ports.groupManagement())))
                    .header("Authorization", "Bearer " + token));

    assertThat(metrics.statusCode()).isEqualTo(200);
  }

  @Test
  void theGroupsHubFetchesDropsWithATokenForEntitiesHubs() throws Exception {
    var token = keycloak.token("hub-group-collector", "secret-of-the-collector");

    var claims = SignedJWT.parse(token).getJWTClaimsSet();
    assertThat(claims.getAudience()).contains("finops-hub-local");
    assertThat(claims.getStringListClaim("roles")).contains("collector");
    assertThat(claims.getStringListClaim("groups"))
        .containsExactlyInAnyOrder("/entities/atlas", "/entities/boreal");
  }

  private String hub() {
    return "http://127.0.0.1:" + ports.group();
  }
}
