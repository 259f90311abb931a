package org.finopshub.routes.local;

/**
 * The entity's account at the group's SFTP server: let in by its key, and only if the server shows
 * the host key that was pinned.
 */
final class GroupAccount {
  private static final String SERVER = "sftp:{{hub.local.sftp.host}}:{{hub.local.sftp.port}}/";
  private static final String OPTIONS =
      String.join(
          "&",
          "username={{hub.local.sftp.user}}",
          "preferredAuthentications=publickey",
          "privateKeyFile={{hub.local.sftp.private-key}}",
          "knownHostsFile={{hub.local.sftp.known-hosts}}",
          "useUserKnownHostsFile=false",
          "autoCreateKnownHostsFile=false",
          "strictHostKeyChecking=yes",
          "stepwise=false",
          "connectTimeout={{hub.local.sftp.timeout}}",
          "soTimeout={{hub.local.sftp.timeout}}",
          "serverAliveInterval=15000",
          "maximumReconnectAttempts=0",
          "jschLoggingLevel=OFF");

  private GroupAccount() {}

  static String directory(String directory, String... more) {
    return SERVER + directory + "?" + OPTIONS + "&" + String.join("&", more);
  }
}
