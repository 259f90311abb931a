package org.finopshub.routes.group;

import com.jcraft.jsch.ChannelSftp.LsEntry;
import java.util.regex.Pattern;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.apache.camel.component.file.remote.SftpRemoteFile;
import org.finopshub.contract.slice.DropName;
import org.springframework.stereotype.Component;

/**
 * Knows whole files in an inbox of another machine by their names; a name from a listing is not
 * trusted to stay below the directory it was listed in, nor a link to lead to what its account may
 * read: the group's account reads them all.
 */
@Component("uploads")
public final class Uploads implements GenericFileFilter<Object> {
  private static final Pattern INBOX =
      Pattern.compile("/?[a-z0-9][a-z0-9-]{1,30}(/inbox(/[^/.][^/]*)?)?");

  @Override
  public boolean accept(GenericFile<Object> file) {
    var path = file.getRelativeFilePath();
    return INBOX.matcher(path).matches()
        && !isLink(file.getFile())
        && (file.isDirectory() || isWhole(path));
  }

  private static boolean isLink(Object listed) {
    return listed instanceof SftpRemoteFile<?> file
        && file.getRemoteFile() instanceof LsEntry entry
        && entry.getAttrs().isLink();
  }

  private static boolean isWhole(String path) {
    var name = path.substring(path.lastIndexOf('/') + 1);
    return DropName.isSafeFileName(name) && !name.startsWith(".") && !name.endsWith(".part");
  }
}
