package org.finopshub.routes.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.keyprovider.SimpleGeneratorHostKeyProvider;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * An SFTP server in this process: one account per entity, let in by its key only and shut in {@code
 * <root>/<entity>}; its host key is kept, so that it can be pinned. For demo and tests.
 */
public final class SftpServer implements AutoCloseable {
  private static final String LOOPBACK = "127.0.0.1";
  private static final int HOST_KEY_BITS = 256;

  private final Path root;
  private final SshServer sshd;
  private final VirtualFileSystemFactory homes = new VirtualFileSystemFactory();
  private final Map<String, PublicKey> accounts = new ConcurrentHashMap<>();

  private SftpServer(int port, Path root, Path hostKeyFile) {
    this.root = root.toAbsolutePath().normalize();
    this.sshd = SshServer.setUpDefaultServer();
    sshd.setHost(LOOPBACK);
    sshd.setPort(port);
    sshd.setKeyPairProvider(keptIn(hostKeyFile));
    sshd.setFileSystemFactory(homes);
    sshd.setPublickeyAuthenticator(
        (account, key, session) -> KeyUtils.compareKeys(accounts.get(account), key));
    sshd.setSubsystemFactories(
        List.of(new SftpSubsystemFactory.Builder().withFileSystemAccessor(new NoLinks()).build()));
  }

  /**
   * Starts listening on the loopback address.
   *
   * @param port 0 takes a free one
   * @param root each entity's home is a directory in it
   * @param hostKeyFile made when absent
   */
  public static SftpServer start(int port, Path root, Path hostKeyFile) throws IOException {
    var server = new SftpServer(port, root, hostKeyFile);
    server.sshd.start();
    return server;
  }

  /** Lets an entity in with its key and gives it a home with {@code inbox} and {@code outbox}. */
  public void admit(String entityId, PublicKey key) throws IOException {
    var home = root.resolve(entityId);
    Files.createDirectories(home.resolve("inbox"));
    Files.createDirectories(home.resolve("outbox"));
    homes.setUserHomeDir(entityId, home);
    accounts.put(entityId, key);
  }

  /** Lets the group in, who sees every entity's home. */
  public void admitGroup(String account, PublicKey key) {
    homes.setUserHomeDir(account, root);
    accounts.put(account, key);
  }

  public int port() {
    return sshd.getPort();
  }

  /** Writes the line with which a client pins this server. */
  public Path pinIn(Path knownHostsFile) throws IOException {
    var entry = "[%s]:%d %s%n".formatted(LOOPBACK, port(), PublicKeyEntry.toString(hostKey()));
    return Files.writeString(knownHostsFile, entry, UTF_8);
  }

  /** Ends every session and frees the port. */
  @Override
  public void close() {
    try {
      sshd.stop(true);
    } catch (IOException e) {
      throw new UncheckedIOException("SFTP server on port " + port() + " did not stop", e);
    }
  }

  private PublicKey hostKey() throws IOException {
    try {
      return sshd.getKeyPairProvider().loadKeys(null).iterator().next().getPublic();
    } catch (GeneralSecurityException e) {
      throw new IOException("the host key of the SFTP server cannot be read", e);
    }
  }

  private static SimpleGeneratorHostKeyProvider keptIn(Path file) {
    var provider = new SimpleGeneratorHostKeyProvider(file);
    provider.setAlgorithm(KeyUtils.EC_ALGORITHM);
    provider.setKeySize(HOST_KEY_BITS);
    return provider;
  }
}
