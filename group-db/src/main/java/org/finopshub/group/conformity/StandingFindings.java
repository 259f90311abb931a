package org.finopshub.group.conformity;

import java.util.List;

/** One page of findings; {@code total} counts all of them. */
public record StandingFindings(List<StandingFinding> items, long total) {}
