package org.finopshub.routes.local;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.finopshub.local.export.ExportRun;
import org.finopshub.local.synchronisation.OwedAnswers.Answer;
import org.springframework.stereotype.Component;

/** Names the files to send where they lie; never reads them. */
@Component
public final class DropFiles {

  /** Data files, conformity report, signature, manifest. */
  public List<File> inUploadOrder(ExportRun export) {
    return export.fileNamesInUploadOrder().stream()
        .map(name -> export.directory().resolve(name).toFile())
        .toList();
  }

  /** Signature, report. */
  public List<File> inUploadOrder(Answer answer) {
    return answer.filesInUploadOrder().stream().map(Path::toFile).toList();
  }
}
