package org.finopshub.local.quantity;

import java.util.List;
import org.finopshub.local.run.BatchRun;

/** Usage lies in a domain the referential does not have, so no product can carry it. */
public final class UnknownDomainException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  UnknownDomainException(BatchRun run, List<String> domainIds) {
    super(
        "Usage lies in domains %s, which referential version %d does not have; correct the source's default domain or its product map (%s)"
            .formatted(domainIds, run.referentialVersion(), run));
  }
}
