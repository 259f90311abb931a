package org.finopshub.group.anomaly;

import java.math.BigDecimal;

/**
 * From where on something stands out.
 *
 * @param judgedMonths how many months back anomalies are looked for
 * @param historyMonths how many months before a judged one it is compared with
 * @param pastMonths complete months an own past must have at least
 * @param peers entities a median of the group must rest on at least
 * @param peerShare of the group's median a unit cost may be off
 * @param deviations median absolute deviations a unit cost may be off the entity's own median
 * @param historyShare of the entity's own median a unit cost may be off in any case
 * @param jumpShare of the month before a cost may be off
 * @param leastCostAtStake what is not worth a look, in whatever currency
 */
public record AnomalyThresholds(
    int judgedMonths,
    int historyMonths,
    int pastMonths,
    int peers,
    BigDecimal peerShare,
    BigDecimal deviations,
    BigDecimal historyShare,
    BigDecimal jumpShare,
    BigDecimal leastCostAtStake) {}
