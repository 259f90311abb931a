package org.finopshub.routes.doctor;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.JSchHostKeyException;
import com.jcraft.jsch.SftpException;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether the SFTP server is the pinned one and lets the hub into its directories. */
@Component
@Order(2)
final class SftpExamination implements Examination {
  private static final String SFTP = "sftp";
  private static final int TIMEOUT_MILLIS = 10_000;

  private final Environment settings;

  SftpExamination(Environment settings) {
    this.settings = settings;
  }

  @Override
  public List<Finding> findings() {
    var account = settings.matchesProfiles("local") ? "hub.local.sftp." : "hub.group.sftp.";
    var host = settings.getProperty(account + "host");
    if (host == null) {
      return List.of(Finding.ok(SFTP, "not used: the inboxes are directories of this machine"));
    }
    return List.of(logIn(account, host));
  }

  private Finding logIn(String account, String host) {
    var port = settings.getRequiredProperty(account + "port", Integer.class);
    var user = settings.getRequiredProperty(account + "user");
    var server = "%s@%s:%d".formatted(user, host, port);
    try {
      var ssh = new JSch();
      ssh.setKnownHosts(settings.getRequiredProperty(account + "known-hosts"));
      ssh.addIdentity(settings.getRequiredProperty(account + "private-key"));
      var session = ssh.getSession(user, host, port);
      session.setConfig("StrictHostKeyChecking", "yes");
      session.setConfig("PreferredAuthentications", "publickey");
      session.connect(TIMEOUT_MILLIS);
      try {
        var channel = (ChannelSftp) session.openChannel("sftp");
        channel.connect(TIMEOUT_MILLIS);
        channel.ls(settings.getProperty(account + "inbox", "."));
        return Finding.ok(SFTP, server + " lets the hub in");
      } finally {
        session.disconnect();
      }
    } catch (JSchHostKeyException otherKey) {
      return Finding.insecure(
          SFTP,
          "%s shows a host key that is not pinned".formatted(server),
          "ask its operator for the new key by another way, then follow 'The host key is to change'"
              + " in the runbook");
    } catch (JSchException refused) {
      return refused.getMessage() != null && refused.getMessage().startsWith("Auth")
          ? Finding.insecure(
              SFTP, server + " does not know the hub's key", "hand over the public key again")
          : Finding.unreachable(
              SFTP,
              "%s: %s".formatted(server, refused.getMessage()),
              "check %shost, port, private-key and known-hosts, and that the server is up"
                  .formatted(account));
    } catch (SftpException directory) {
      return Finding.wrong(
          SFTP,
          "%s: %s".formatted(server, directory.getMessage()),
          "have the account's directories made, or correct %sinbox".formatted(account));
    }
  }
}
