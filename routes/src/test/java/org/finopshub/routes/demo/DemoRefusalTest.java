package org.finopshub.routes.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.finopshub.routes.cli.HubCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.web.server.PortInUseException;

class DemoRefusalTest {
  @TempDir Path directory;

  @Test
  void aBillThatIsNotThereIsNamed() {
    var said = new StringWriter();
    var command = HubCommand.commandLine().setErr(new PrintWriter(said));

    assertThat(command.execute("demo", "--usage", "no/such/bill.csv")).isEqualTo(2);
    assertThat(said.toString()).contains("no/such/bill.csv").hasLineCount(1);
  }

  @Test
  void aSecondDemoInTheSameDirectoryIsRefused() throws Exception {
    var home = DemoHome.in(directory);
    try (var first = HomeLock.take(home)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> HomeLock.take(home))
          .isInstanceOf(DemoRefusedException.class)
          .hasMessageContaining("HUB_HOME");
    }
    HomeLock.take(home).close();
  }

  @Test
  void aBusyPortIsNamedBeforeAnythingStarts() throws Exception {
    var ports = new DemoPorts(FreePorts.offset());
    try (var busy = new ServerSocket(ports.sftp(), 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> ports.requireFree(3))
          .isInstanceOfSatisfying(
              PortInUseException.class,
              refusal -> assertThat(refusal.getPort()).isEqualTo(busy.getLocalPort()));
    }
  }
}
