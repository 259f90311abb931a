package org.finopshub.routes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.finopshub.routes.HubDatabases;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A steward publishes by hand, in a process of its own. */
class PublishReferentialIT {
  @TempDir Path directory;
  private Path referential;

  @BeforeEach
  void configure() throws Exception {
    referential = Files.createDirectory(directory.resolve("referential"));
    try (Stream<Path> files = Files.list(HubDatabases.CONFIG.resolve("referential"))) {
      for (var file : files.toList()) {
        Files.copy(file, referential.resolve(file.getFileName()));
      }
    }
    var key = new ECKeyGenerator(Curve.P_256).keyID("group-1").generate();
    Files.writeString(directory.resolve("group.jwk.json"), key.toJSONString());
    Files.createDirectory(directory.resolve("config"));
    Files.writeString(
        directory.resolve("config/application-group.yaml"),
        """
        spring.datasource: {url: "%s", username: postgres}
        hub:
          referential.directory: referential
          group:
            entities.atlas: {currencies: [USD], keys: atlas.jwks.json}
            intake: {sftp-root: sftp, archive: archive, quarantine: quarantine}
            referential.signing-key: group.jwk.json
        """
            .formatted(HubDatabases.create()));
  }

  @Test
  void aVersionIsPublishedOnceAndABrokenOneNotAtAll() throws Exception {
    var first = publish();
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).last().isEqualTo("version 1 is published, for atlas");
    assertThat(first.exitCode()).isZero();

    var again = publish("--json");
    assertThat(again.out()).last().asString().contains("\"version\":1,", "\"owed_to\":[]");
    assertThat(again.exitCode()).isZero();

    Files.writeString(referential.resolve("products.csv"), "product,label\n");
    var broken = publish();
    assertThat(broken.err()).singleElement().asString().contains("products.csv");
    assertThat(broken.exitCode()).isEqualTo(2);
  }

  private LaunchedHub publish(String... options) throws Exception {
    var arguments =
        Stream.concat(Stream.of("group", "publish-referential"), Stream.of(options))
            .toArray(String[]::new);
    return LaunchedHub.run(directory, Map.of(), arguments);
  }
}
