package org.finopshub.routes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.finopshub.local.sql.SqlFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoPostgresIT {
  @TempDir Path directory;

  @Test
  void startsAgainAfterItsProcessWasKilled() throws Exception {
    var ports = new DemoPorts(FreePorts.offset());
    killOnceReady(ports.offset());

    var home = DemoHome.in(directory);
    var left = LeftPostmaster.on(home.postgres());
    try (var postgres = DemoPostgres.start(home, ports)) {
      assertThat(left).isPresent();
      assertThat(databases(postgres)).contains("kept");
    }
    assertThat(LeftPostmaster.on(home.postgres())).isEmpty();
  }

  private void killOnceReady(int offset) throws Exception {
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                ForeverPostgres.class.getName(),
                directory.toString(),
                Integer.toString(offset))
            .redirectErrorStream(true)
            .start();
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(output.lines().anyMatch(ForeverPostgres.READY::equals)).isTrue();
    process.destroyForcibly();
    assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
  }

  private static TreeSet<String> databases(DemoPostgres postgres) throws Exception {
    var names = new TreeSet<String>();
    try (var connection = postgres.connect("postgres");
        var statement = connection.createStatement();
        var rows = statement.executeQuery(SqlFile.beside(DemoPostgresIT.class, "databases"))) {
      while (rows.next()) {
        names.add(rows.getString(1));
      }
    }
    return names;
  }
}
