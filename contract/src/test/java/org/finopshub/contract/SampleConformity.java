package org.finopshub.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.finopshub.contract.conformity.ConformityCode;
import org.finopshub.contract.conformity.ConformityFinding;
import org.finopshub.contract.conformity.ConformityReport;

/** What an entity might say about a drop's run. */
public final class SampleConformity {
  public static final Instant SINCE = Instant.parse("2026-05-03T04:05:06.123456Z");

  private SampleConformity() {}

  /** A report on a drop, held against {@link SampleReferential}. */
  public static ConformityReport of(DropFixture drop, ConformityFinding... findings) {
    return ConformityReport.of(
        drop.name().entityId(),
        SampleReferential.VERSION,
        "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
        Instant.parse("2026-06-03T04:05:06Z"),
        drop.name().period(),
        drop.name().runId(),
        List.of(findings));
  }

  /** A finding with 37.20 USD at stake in two rows. */
  public static ConformityFinding finding(ConformityCode code, String subject) {
    return new ConformityFinding(
        code.code(),
        code.severity(),
        subject,
        "Found by the entity itself",
        SINCE,
        new BigDecimal("37.20"),
        "USD",
        2);
  }
}
