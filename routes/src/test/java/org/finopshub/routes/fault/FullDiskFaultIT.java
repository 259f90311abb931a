package org.finopshub.routes.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import org.finopshub.routes.HubDatabases;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** There is no room for the files of a drop that is loaded. */
class FullDiskFaultIT {
  private static final String FIRST = "1 40 820.04";

  @TempDir Path home;
  private SmallDisk disk;
  private GroupBench bench;
  private ConfigurableApplicationContext hub;

  @BeforeEach
  void start() throws Exception {
    disk = SmallDisk.at(home.resolve("disk"));
    var url = HubDatabases.create();
    bench = GroupBench.in(home, url, url);
    hub = bench.with("hub.group.intake.archive", disk.directory().resolve("archive") + "").start();
  }

  @AfterEach
  void stop() throws Exception {
    hub.close();
    bench.close();
    disk.close();
  }

  @Test
  void row16ALoadedDropStaysInItsInboxUntilTheArchiveHasRoom() throws Exception {
    disk.fill();

    var drop = bench.deliver("company-1", 1);

    bench.awaitSlice("company-1", FIRST);
    await()
        .atMost(GroupBench.PATIENCE)
        .untilAsserted(() -> assertThat(bench.receipts(drop)).containsExactly("LOADED"));
    assertThat(manifest(drop.manifestFile())).exists();
    await()
        .atMost(GroupBench.PATIENCE)
        .untilAsserted(
            () -> assertThat(bench.openAlerts("company-1")).containsExactly("not-filed critical"));

    disk.makeRoom();

    await().atMost(GroupBench.PATIENCE).until(() -> Files.notExists(manifest(drop.manifestFile())));
    assertThat(bench.slice("company-1")).isEqualTo(FIRST);
    await()
        .atMost(GroupBench.PATIENCE)
        .untilAsserted(() -> assertThat(bench.openAlerts("company-1")).isEmpty());
  }

  private Path manifest(String name) {
    return home.resolve("sftp/company-1/inbox").resolve(name);
  }
}
