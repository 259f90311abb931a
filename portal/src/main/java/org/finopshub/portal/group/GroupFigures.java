package org.finopshub.portal.group;

import java.time.YearMonth;
import org.finopshub.group.access.EntityScope;
import org.finopshub.group.access.EntityScopes;
import org.finopshub.group.report.LedgerVersion;
import org.finopshub.portal.revalidation.FiguresVersion;
import org.finopshub.portal.revalidation.JoinedReads;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What answers of this side are made from. */
@Component
@Profile("group")
final class GroupFigures implements FiguresVersion {
  private final LedgerVersion ledger;
  private final JoinedReads<Sight, String> versions = new JoinedReads<>();

  GroupFigures(LedgerVersion ledger) {
    this.ledger = ledger;
  }

  @Override
  public String current(YearMonth last) {
    return versions.get(new Sight(EntityScopes.current(), last), () -> ledger.current(last));
  }

  /** What a caller may read of which months. */
  private record Sight(EntityScope entities, YearMonth last) {}
}
