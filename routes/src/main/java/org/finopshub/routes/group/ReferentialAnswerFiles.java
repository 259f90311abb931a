package org.finopshub.routes.group;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import org.apache.camel.component.file.GenericFile;
import org.apache.camel.component.file.GenericFileFilter;
import org.finopshub.contract.conformity.ConformityFile;
import org.finopshub.group.publication.ReferentialAnswer;
import org.springframework.stereotype.Component;

/**
 * Knows an answer to a published version in an inbox from everything else that lies there. One
 * whose signature is not there yet waits for it: files of another machine come one by one, in any
 * order.
 */
@Component("referentialAnswerFiles")
public final class ReferentialAnswerFiles implements GenericFileFilter<File> {
  private static final String INBOX = "inbox";
  private static final String REPORT = ".json";

  @Override
  public boolean accept(GenericFile<File> candidate) {
    var path = candidate.getFile().toPath();
    if (candidate.isDirectory()) {
      return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }
    var name = path.getFileName().toString();
    return path.getParent().endsWith(INBOX)
        && ConformityFile.isOfReferential(name)
        && name.endsWith(REPORT)
        && Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
        && Files.exists(
            path.resolveSibling(ConformityFile.signatureOf(name)), LinkOption.NOFOLLOW_LINKS);
  }

  /** The answer, under the entity whose inbox it lies in. */
  public ReferentialAnswer answer(File report) {
    var inbox = report.toPath().toAbsolutePath().normalize().getParent();
    return new ReferentialAnswer(
        inbox.getParent().getFileName().toString(), inbox, report.getName());
  }
}
