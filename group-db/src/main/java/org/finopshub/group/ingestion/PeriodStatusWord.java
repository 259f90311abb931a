package org.finopshub.group.ingestion;

import java.util.Locale;
import org.finopshub.contract.manifest.Manifest.PeriodStatus;

/** The word the manifest and the ledger's tables use for a period's status. */
public final class PeriodStatusWord {
  private PeriodStatusWord() {}

  public static String of(PeriodStatus status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
