package org.finopshub.group.report;

import java.time.YearMonth;
import java.util.Optional;
import org.finopshub.contract.receipt.IngestionStatus;

/** Which runs to list, newest decision first. */
public record IngestionQuery(
    Optional<String> entityId,
    Optional<YearMonth> from,
    Optional<YearMonth> to,
    Optional<IngestionStatus> status,
    int limit,
    int offset) {}
