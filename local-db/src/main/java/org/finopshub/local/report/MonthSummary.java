package org.finopshub.local.report;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;

/**
 * What became of a month, from usage to drop.
 *
 * <p>Lines are those of the deliveries that hold usage of the month: a file with two months counts
 * its rejected and out-of-scope lines in both.
 *
 * @param runId the run that is shown
 * @param linesTaken source lines behind the month's usage
 * @param linesUnmapped of those, carried as unallocated or unmapped
 * @param applications with a direct or indirect share, unallocated left out
 * @param rowsExported of the run's drop; 0 when it was not exported
 * @param billedIn currency to cost of the usage, exact
 * @param billedOut currency to cost of the facts, exact
 * @param secondsPerStep in the order the steps ran
 */
public record MonthSummary(
    YearMonth period,
    UUID runId,
    long linesTaken,
    long linesRejected,
    long linesOutOfScope,
    long linesUnmapped,
    long applications,
    long rowsExported,
    Map<String, BigDecimal> billedIn,
    Map<String, BigDecimal> billedOut,
    Map<String, BigDecimal> secondsPerStep) {}
