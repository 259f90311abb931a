package org.finopshub.routes.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.Banner.Mode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;

/** The web server of a hub that was given a certificate, as docs/security.md says. */
@Timeout(60)
class TlsTest {
  private static final String PASSWORD = "secret";
  @TempDir static Path directory;
  private static ServletWebServerApplicationContext server;
  private static SSLContext trusting;

  @BeforeAll
  static void start() throws Exception {
    var keys = directory.resolve("hub.p12");
    var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    new ProcessBuilder(
            keytool,
            "-genkeypair",
            "-alias",
            "hub",
            "-keyalg",
            "EC",
            "-dname",
            "CN=localhost",
            "-ext",
            "san=dns:localhost",
            "-keystore",
            keys.toString(),
            "-storepass",
            PASSWORD)
        .redirectErrorStream(true)
        .redirectOutput(directory.resolve("keytool.log").toFile())
        .start()
        .waitFor();
    trusting = trusting(keys);
    server =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(ServerBoundsTest.Server.class)
                .bannerMode(Mode.OFF)
                .logStartupInfo(false)
                .run(
                    "--server.port=0",
                    "--server.ssl.key-store=" + keys,
                    "--server.ssl.key-store-password=" + PASSWORD);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void aCallerOfTodayGetsTheNewestTls() throws Exception {
    try (var caller = connect()) {
      caller.startHandshake();

      assertThat(caller.getSession().getProtocol()).isEqualTo("TLSv1.3");
    }
  }

  @Test
  void nothingIsOfferedThatIsOlderThanTls12OrEncryptsBadly() throws Exception {
    try (var caller = connect()) {
      caller.setEnabledProtocols(new String[] {"TLSv1.2"});
      caller.startHandshake();

      assertThat(caller.getSession().getCipherSuite()).contains("_GCM_").startsWith("TLS_ECDHE_");
    }
    for (var old : List.of("TLSv1", "TLSv1.1")) {
      try (var caller = connect()) {
        caller.setEnabledProtocols(new String[] {old});

        assertThatThrownBy(caller::startHandshake).isInstanceOf(SSLException.class);
      }
    }
  }

  private static SSLSocket connect() throws Exception {
    return (SSLSocket)
        trusting.getSocketFactory().createSocket("localhost", server.getWebServer().getPort());
  }

  private static SSLContext trusting(Path keys) throws Exception {
    var certificates = KeyStore.getInstance("PKCS12");
    try (InputStream content = Files.newInputStream(keys)) {
      certificates.load(content, PASSWORD.toCharArray());
    }
    var only = KeyStore.getInstance("PKCS12");
    only.load(null, null);
    only.setCertificateEntry("hub", certificates.getCertificate("hub"));
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(only);
    var context = SSLContext.getInstance("TLS");
    context.init(null, trust.getTrustManagers(), null);
    return context;
  }
}
