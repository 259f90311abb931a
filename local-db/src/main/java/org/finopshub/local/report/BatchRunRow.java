package org.finopshub.local.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/**
 * One run as reports show it.
 *
 * @param status RUNNING, DONE or FAILED
 * @param error one line, or null
 * @param secondsPerStep in the order the steps ran
 */
public record BatchRunRow(
    UUID runId,
    String entityId,
    YearMonth period,
    String status,
    String trigger,
    String pricingView,
    int referentialVersion,
    Instant startedAt,
    Instant finishedAt,
    String error,
    Map<String, BigDecimal> secondsPerStep) {}
