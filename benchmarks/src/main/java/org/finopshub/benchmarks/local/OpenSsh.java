package org.finopshub.benchmarks.local;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.finopshub.routes.key.SshKey;

/** OpenSSH's own server and {@code sftp}, for the account of whoever runs this. */
final class OpenSsh implements AutoCloseable {
  private static final String HOST = "127.0.0.1";
  private static final String USER = System.getProperty("user.name");
  private static final String SETTINGS =
      """
      ListenAddress %s
      Port %d
      HostKey %s
      AuthorizedKeysFile %s
      PidFile none
      AuthenticationMethods publickey
      PermitRootLogin prohibit-password
      StrictModes no
      UsePAM no
      Subsystem sftp internal-sftp
      ForceCommand internal-sftp -d %s
      """;

  private final Process sshd;
  private final int port;
  private final Path client;
  private final Path knownHosts;
  private final Path inbox;

  private OpenSsh(Process sshd, int port, Path client, Path knownHosts, Path inbox) {
    this.sshd = sshd;
    this.port = port;
    this.client = client;
    this.knownHosts = knownHosts;
    this.inbox = inbox;
  }

  /** Starts {@code sshd} on a free port; its account's home is {@code directory/home}. */
  static OpenSsh start(Path directory) throws IOException, InterruptedException {
    var home = directory.resolve("home");
    var inbox = Files.createDirectories(home.resolve("inbox"));
    Files.createDirectories(home.resolve("outbox"));
    var client = SshKey.readOrMake(directory.resolve("client.ssh"));
    var host = SshKey.readOrMake(directory.resolve("host.ssh"));
    var authorized = directory.resolve("authorized_keys");
    Files.writeString(authorized, client.authorizedLine("benchmark") + "\n");
    int port = freePort();
    var knownHosts = directory.resolve("known_hosts");
    Files.writeString(
        knownHosts,
        "[%s]:%d %s%n".formatted(HOST, port, PublicKeyEntry.toString(host.publicKey())));
    var settings = directory.resolve("sshd_config");
    Files.writeString(settings, SETTINGS.formatted(HOST, port, host.file(), authorized, home));
    var sshd =
        new ProcessBuilder("/usr/sbin/sshd", "-D", "-e", "-f", settings.toString())
            .redirectErrorStream(true)
            .redirectOutput(directory.resolve("sshd.log").toFile())
            .start();
    awaitPort(sshd, port);
    return new OpenSsh(sshd, port, client.file(), knownHosts, inbox);
  }

  /** What makes a hub send here. */
  Map<String, Object> settings() {
    return Map.of(
        "hub.local.sftp.host", HOST,
        "hub.local.sftp.port", port,
        "hub.local.sftp.user", USER,
        "hub.local.sftp.private-key", client,
        "hub.local.sftp.known-hosts", knownHosts);
  }

  Path inbox() {
    return inbox;
  }

  /** Runs {@code sftp} with the commands of a batch file. */
  void sftp(Path batch) throws IOException, InterruptedException {
    var command =
        List.of(
            "sftp",
            "-q",
            "-b",
            batch.toString(),
            "-P",
            Integer.toString(port),
            "-i",
            client.toString(),
            "-o",
            "UserKnownHostsFile=" + knownHosts,
            USER + "@" + HOST);
    var sftp =
        new ProcessBuilder(command)
            .redirectOutput(Redirect.DISCARD)
            .redirectError(Redirect.INHERIT)
            .start();
    if (sftp.waitFor() != 0) {
      throw new IOException("sftp ended with " + sftp.exitValue());
    }
  }

  @Override
  public void close() {
    sshd.destroy();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static void awaitPort(Process sshd, int port) throws IOException, InterruptedException {
    while (true) {
      try (var attempt = new Socket(HOST, port)) {
        return;
      } catch (IOException notYet) {
        if (sshd.waitFor(50, TimeUnit.MILLISECONDS)) {
          throw new IOException("sshd ended with " + sshd.exitValue(), notYet);
        }
      }
    }
  }
}
