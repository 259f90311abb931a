package org.finopshub.routes.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.finopshub.routes.HubDatabases;
import org.finopshub.routes.demo.SftpServer;
import org.finopshub.routes.key.SshKey;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The doctor as an operator calls it, beside a real database, SFTP server and issuer. */
class DoctorIT {
  @TempDir Path home;
  private SftpServer sftp;
  private HttpServer issuer;
  private String issuerUrl;

  @BeforeEach
  void whatAHubNeeds() throws Exception {
    var key = new ECKeyGenerator(Curve.P_256).keyID("atlas-1").generate();
    Files.writeString(home.resolve("signing.jwk.json"), key.toJSONString());
    only(home.resolve("signing.jwk.json"), "rw-------");
    publish("group.jwks.json", "group-1", "group-2");
    sftp = SftpServer.start(0, home.resolve("sftp"), home.resolve("host-key"));
    sftp.admit("atlas", SshKey.readOrMake(home.resolve("ssh-key")).publicKey());
    sftp.pinIn(home.resolve("known_hosts"));
    serveIssuer();
    Files.createDirectories(home.resolve("outgoing"));
    Files.createDirectory(home.resolve("config"));
  }

  @AfterEach
  void stop() {
    sftp.close();
    issuer.stop(0);
  }

  @Test
  void aHubThatHasWhatItNeedsIsWell() throws Exception {
    var url = HubDatabases.create();
    Flyway.configure()
        .dataSource(url, "postgres", "")
        .defaultSchema("mart")
        .locations("classpath:org/finopshub/local/migration")
        .load()
        .migrate();
    try (var database = DriverManager.getConnection(url, "postgres", "");
        var statement = database.createStatement()) {
      statement.execute("INSERT INTO mart.referential VALUES (7, 'r7', now())");
    }
    configure(url, issuerUrl);

    var hub = LaunchedHub.run(home, Map.of(), "doctor", "local");

    assertThat(hub.err()).isEmpty();
    assertThat(hub.out())
        .satisfiesExactly(
            line -> assertThat(line).matches("OK +database +PostgreSQL answers"),
            line ->
                assertThat(line).matches("OK +sftp +atlas@127\\.0\\.0\\.1:\\d+ lets the hub in"),
            line -> assertThat(line).matches("OK +keys +signs with atlas-1"),
            line ->
                assertThat(line)
                    .matches("OK +keys +believes the group signed with \\[group-1, group-2]"),
            line -> assertThat(line).matches("OK +disk +.*outgoing has \\d+ MB"),
            line -> assertThat(line).matches("OK +clock +\\d+ s apart from the database"),
            line -> assertThat(line).matches("OK +issuer +" + issuerUrl),
            line -> assertThat(line).matches("OK +clock +\\d+ s apart from the identity provider"),
            line -> assertThat(line).matches("OK +referential +holds version 7"));
    assertThat(hub.exitCode()).isZero();
  }

  @Test
  void filesThatAreNotPublishedYetAreNamed() throws Exception {
    var url = HubDatabases.create();
    Flyway.configure()
        .dataSource(url, "postgres", "")
        .defaultSchema("ledger")
        .locations("classpath:org/finopshub/group/migration")
        .load()
        .migrate();
    try (var database = DriverManager.getConnection(url, "postgres", "");
        var statement = database.createStatement()) {
      statement.execute(
          "INSERT INTO ledger.referential_version VALUES (3, repeat('0', 64), '{}', now())");
    }
    Files.writeString(
        home.resolve("config/application-group.yaml"),
        """
        spring.datasource: {url: "%s", username: postgres}
        hub.referential.directory: %s
        """
            .formatted(url, HubDatabases.CONFIG.resolve("referential")));

    var hub = LaunchedHub.run(home, Map.of(), "doctor", "group");

    assertThat(hub.out())
        .anySatisfy(line -> assertThat(line).matches("OK +clock +\\d+ s apart from the database"))
        .last()
        .asString()
        .endsWith("the files differ from version 3 and are published at the next look");
  }

  @Test
  void whatIsWrongIsSaidWithWhatToMend() throws Exception {
    configure("jdbc:postgresql://127.0.0.1:1/nowhere", "");
    only(home.resolve("signing.jwk.json"), "rw-r--r--");
    Files.writeString(home.resolve("known_hosts"), otherHostKey(), UTF_8);

    var hub = LaunchedHub.run(home, Map.of(), "doctor", "local", "--json");

    assertThat(hub.out())
        .singleElement()
        .asString()
        .contains("{\"subject\":\"database\",\"verdict\":\"UNREACHABLE\"")
        .contains("{\"subject\":\"sftp\",\"verdict\":\"INSECURE\"")
        .contains("shows a host key that is not pinned")
        .contains("\"mend\":\"chmod 600 " + home.resolve("signing.jwk.json") + "\"")
        .contains("\"mend\":\"set it: until then nobody gets in\"")
        .contains("{\"subject\":\"referential\",\"verdict\":\"UNREACHABLE\"");
    assertThat(hub.exitCode()).isEqualTo(4);
  }

  private void configure(String database, String issuerAddress) throws Exception {
    Files.writeString(
        home.resolve("config/application-local.yaml"),
        """
        spring.datasource: {url: "%1$s", username: postgres}
        hub.access.issuer: "%2$s"
        hub.local:
          entity: {id: atlas, currency: USD, pricing-view: group-2024}
          export: {directory: "%3$s/outgoing", signing-key: "%3$s/signing.jwk.json"}
          referential.group-keys: "%3$s/group.jwks.json"
          sftp: {host: 127.0.0.1, port: %4$d, private-key: "%3$s/ssh-key", known-hosts: "%3$s/known_hosts"}
        """
            .formatted(database, issuerAddress, home, sftp.port()));
  }

  /** As if the server had been pinned before it changed its key. */
  private String otherHostKey() throws Exception {
    try (var other = SftpServer.start(0, home.resolve("other"), home.resolve("other-host-key"))) {
      var line = Files.readString(other.pinIn(home.resolve("other-known-hosts")));
      return line.replace(":" + other.port() + " ", ":" + sftp.port() + " ");
    }
  }

  private void publish(String file, String... kids) throws Exception {
    var keys = new ArrayList<ECKey>();
    for (var kid : kids) {
      keys.add(new ECKeyGenerator(Curve.P_256).keyID(kid).generate());
    }
    Files.writeString(
        home.resolve(file), new JWKSet(List.copyOf(keys)).toPublicJWKSet().toString());
  }

  private void serveIssuer() throws Exception {
    issuer = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    issuerUrl = "http://127.0.0.1:" + issuer.getAddress().getPort();
    var described = "{\"issuer\": \"%s\"}".formatted(issuerUrl).getBytes(UTF_8);
    issuer.createContext(
        "/.well-known/openid-configuration",
        exchange -> {
          exchange.sendResponseHeaders(200, described.length);
          try (var out = exchange.getResponseBody()) {
            out.write(described);
          }
        });
    issuer.start();
  }

  private static void only(Path file, String permissions) throws Exception {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
