package org.finopshub.local.report;

/** One column a cost answer is ordered by; it must be grouped by or measured. */
public record CostOrder(CostColumn column, boolean descending) {}
