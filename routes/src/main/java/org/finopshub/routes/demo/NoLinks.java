package org.finopshub.routes.demo;

import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import org.apache.sshd.sftp.server.SftpFileSystemAccessor;
import org.apache.sshd.sftp.server.SftpSubsystemProxy;

/** Refuses links, with which an account could name files outside its home. */
final class NoLinks implements SftpFileSystemAccessor {
  @Override
  public void createLink(SftpSubsystemProxy subsystem, Path link, Path existing, boolean symbolic)
      throws AccessDeniedException {
    throw new AccessDeniedException(link.toString(), existing.toString(), "no links here");
  }
}
