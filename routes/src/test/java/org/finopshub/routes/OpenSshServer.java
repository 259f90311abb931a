package org.finopshub.routes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.finopshub.contract.QuietPort;
import org.finopshub.routes.key.SshKey;
import org.springframework.util.FileSystemUtils;

/**
 * OpenSSH's own server with one account, that of whoever runs the test, shut in the entity's home
 * when it runs as root.
 */
final class OpenSshServer implements AutoCloseable {
  private final Process sshd;
  private final Path root;
  private final int port;

  private OpenSshServer(Process sshd, Path root, int port) {
    this.sshd = sshd;
    this.root = root;
    this.port = port;
  }

  /** Where it is installed; {@code /usr/sbin} is not on everybody's path. */
  static Optional<Path> installed() {
    return Stream.concat(
            Stream.of(System.getenv("PATH").split(":")), Stream.of("/usr/sbin", "/usr/local/sbin"))
        .map(directory -> Path.of(directory, "sshd"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static OpenSshServer start(Path program, Path settings, SshKey client) throws IOException {
    var isRoot = "root".equals(System.getProperty("user.name"));
    var root = isRoot ? ownedByRoot() : Files.createDirectories(settings.resolve("sftp"));
    var home = Files.createDirectories(root.resolve("atlas"));
    Files.createDirectories(home.resolve("inbox"));
    Files.createDirectories(home.resolve("outbox"));
    var hostKey = SshKey.readOrMake(settings.resolve("openssh-host-key"));
    var keys = settings.resolve("authorized_keys");
    Files.writeString(keys, PublicKeyEntry.toString(client.publicKey()) + "\n");
    int port = QuietPort.find();
    Files.writeString(
        settings.resolve("known_hosts"),
        "[127.0.0.1]:%d %s%n".formatted(port, PublicKeyEntry.toString(hostKey.publicKey())));
    var configuration = settings.resolve("sshd_config").toAbsolutePath();
    Files.writeString(
        configuration,
        """
        ListenAddress 127.0.0.1
        Port %d
        HostKey %s
        AuthorizedKeysFile %s
        PidFile none
        AuthenticationMethods publickey
        PermitRootLogin prohibit-password
        StrictModes no
        UsePAM no
        Subsystem sftp internal-sftp
        %s
        """
            .formatted(
                port,
                hostKey.file(),
                keys,
                isRoot
                    ? "ChrootDirectory " + home + "\nForceCommand internal-sftp -d /"
                    : "ForceCommand internal-sftp -d " + home));
    var sshd =
        new ProcessBuilder(program.toString(), "-D", "-e", "-f", configuration.toString())
            .redirectErrorStream(true)
            .redirectOutput(settings.resolve("sshd.log").toFile())
            .start();
    return new OpenSshServer(sshd, root, port);
  }

  /** Holds the homes, as the group's hub sees them. */
  Path root() {
    return root;
  }

  int port() {
    return port;
  }

  @Override
  public void close() throws IOException {
    sshd.destroy();
    FileSystemUtils.deleteRecursively(root);
  }

  /** OpenSSH shuts nobody in a directory that others could replace, so not below /tmp. */
  private static Path ownedByRoot() throws IOException {
    Files.createDirectories(Path.of("/run/sshd"));
    var root = Files.createTempDirectory(Path.of("/run"), "hub-sftp");
    root.toFile().setExecutable(true, false);
    return root;
  }
}
