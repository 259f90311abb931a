package org.finopshub.routes.local;

import java.io.File;
import java.util.List;
import org.finopshub.local.export.ExportRun;
import org.springframework.stereotype.Component;

/** Names a drop's files where they lie; never reads them. */
@Component
public final class DropFiles {

  /** Data files, conformity report, signature, manifest. */
  public List<File> inUploadOrder(ExportRun export) {
    return export.fileNamesInUploadOrder().stream()
        .map(name -> export.directory().resolve(name).toFile())
        .toList();
  }
}
