package org.finopshub.routes.settings;

/**
 * An account at an SFTP server as a Camel endpoint: let in by its key, and only if the server shows
 * the host key that was pinned.
 */
public final class SftpAccount {
  private static final String OPTIONS =
      String.join(
          "&",
          "username={{%1$s.user}}",
          "preferredAuthentications=publickey",
          "privateKeyFile={{%1$s.private-key}}",
          "knownHostsFile={{%1$s.known-hosts}}",
          "useUserKnownHostsFile=false",
          "autoCreateKnownHostsFile=false",
          "strictHostKeyChecking=yes",
          "stepwise=false",
          "autoCreate=false",
          "connectTimeout={{%1$s.timeout}}",
          "soTimeout={{%1$s.timeout}}",
          "serverAliveInterval=15000",
          "maximumReconnectAttempts=0",
          "jschLoggingLevel=OFF");

  private SftpAccount() {}

  /**
   * The endpoint of a directory of the account.
   *
   * @param prefix of the settings that name the account
   * @param directory below the account's home; may be a placeholder
   */
  public static String endpoint(String prefix, String directory, String... more) {
    return "sftp:{{%1$s.host}}:{{%1$s.port}}/".formatted(prefix)
        + directory
        + "?"
        + OPTIONS.formatted(prefix)
        + "&"
        + String.join("&", more);
  }
}
