package org.finopshub.portal.group;

import org.finopshub.group.report.LedgerVersion;
import org.finopshub.portal.revalidation.FiguresVersion;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What answers of this side are made from. */
@Component
@Profile("group")
record GroupFigures(LedgerVersion ledger) implements FiguresVersion {

  @Override
  public String current() {
    return ledger.current();
  }
}
