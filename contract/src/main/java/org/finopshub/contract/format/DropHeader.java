package org.finopshub.contract.format;

import java.time.Instant;
import java.util.UUID;
import org.finopshub.contract.manifest.Manifest.PeriodStatus;
import org.finopshub.contract.slice.DropName;

/** What the sender knows of a drop before its first row is written. */
public record DropHeader(
    DropName name,
    long exportSeq,
    PeriodStatus periodStatus,
    String restatementReason,
    UUID supersedesRunId,
    Instant createdAt,
    String generator,
    int referentialVersion,
    String pricingView) {}
