package org.finopshub.routes.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finopshub.routes.demo.identity.DemoClient;
import org.finopshub.routes.demo.identity.DemoPeople;
import org.finopshub.routes.demo.identity.DemoPerson;
import org.finopshub.routes.demo.identity.IdentityServer;
import org.finopshub.routes.demo.identity.IdentityServer.Knowledge;
import org.finopshub.routes.key.PrivateFile;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Who may enter the demo: its people, their passwords and the hubs as applications, all made once
 * per data directory.
 */
final class DemoIdentity {
  /**
   * The program behind {@code ./hub token}: it may read whatever an operator and an analyst may.
   */
  static final String PROGRAM = "hub-cli";

  private static final int KEY_BITS = 2048;
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final List<String> PROGRAM_ROLES = List.of("viewer", "analyst", "operator");

  private final DemoHome home;
  private final DemoPorts ports;
  private final List<String> entityIds;

  DemoIdentity(DemoHome home, DemoPorts ports, List<String> entityIds) {
    this.home = home;
    this.ports = ports;
    this.entityIds = List.copyOf(entityIds);
  }

  /** Everybody who can log in. */
  List<DemoPerson> people() {
    return DemoPeople.of(entityIds, name -> secret("person-" + name));
  }

  ConfigurableApplicationContext start() throws IOException {
    var settings = new TreeMap<String, String>();
    settings.put("spring.config.location", "classpath:/");
    settings.put("spring.main.register-shutdown-hook", "false");
    settings.put("logging.file.name", home.logFile().toString());
    settings.put("logging.threshold.console", "off");
    settings.put("server.port", Integer.toString(ports.identity()));
    settings.put("server.servlet.session.cookie.name", "hub-identity");
    settings.put("server.servlet.session.cookie.secure", "false");
    return IdentityServer.start(new Knowledge(issuer(), key(), people(), clients()), settings);
  }

  /** What makes a hub send its callers here; on loopback its cookies go without TLS. */
  Map<String, String> settings(String clientId) {
    return Map.of(
        "hub.access.issuer",
        issuer(),
        "hub.access.client-id",
        clientId,
        "hub.access.client-secret",
        secret("client-" + clientId),
        "server.servlet.session.cookie.secure",
        "false");
  }

  private String issuer() {
    return "http://127.0.0.1:" + ports.identity();
  }

  private List<DemoClient> clients() {
    var clients = new ArrayList<DemoClient>();
    clients.add(pages("hub-group", "finops-hub-group", ports.group(), ports.groupManagement()));
    IntStream.range(0, entityIds.size())
        .mapToObj(
            index ->
                pages(
                    "hub-local-" + entityIds.get(index),
                    "finops-hub-local",
                    ports.local(index),
                    ports.localManagement(index)))
        .forEach(clients::add);
    var groups =
        Stream.concat(Stream.of("/group"), entityIds.stream().map("/entities/"::concat)).toList();
    clients.add(DemoClient.program(PROGRAM, secret("client-" + PROGRAM), PROGRAM_ROLES, groups));
    return clients;
  }

  private DemoClient pages(String id, String audience, int... pagePorts) {
    var urls =
        IntStream.of(pagePorts)
            .boxed()
            .flatMap(port -> Stream.of("127.0.0.1", "localhost").map(host -> host + ":" + port))
            .map("http://"::concat)
            .toList();
    return DemoClient.pages(id, secret("client-" + id), audience, urls);
  }

  private String secret(String owner) {
    try {
      return PrivateFile.readOrMake(secretFile(home, owner), DemoIdentity::password);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Where {@code ./hub token} finds what the program proves itself with. */
  static Path programSecret(DemoHome home) {
    return secretFile(home, "client-" + PROGRAM);
  }

  private static Path secretFile(DemoHome home, String owner) {
    return home.keys().resolve("identity").resolve(owner);
  }

  private RSAKey key() throws IOException {
    var file = home.keys().resolve("identity.jwk.json");
    try {
      return RSAKey.parse(PrivateFile.readOrMake(file, DemoIdentity::generate));
    } catch (ParseException malformed) {
      throw new IOException("Not a JSON web key: " + file, malformed);
    }
  }

  private static String generate() {
    try {
      return new RSAKeyGenerator(KEY_BITS).keyID("identity-1").generate().toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException("This JVM cannot make RSA keys", e);
    }
  }

  /** Twelve characters anybody can type. */
  private static String password() {
    var digits = new BigInteger(70, RANDOM).toString(36);
    return ("0".repeat(12) + digits).substring(digits.length());
  }
}
