package org.finopshub.group.completeness;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.finopshub.contract.receipt.IngestionStatus;
import org.finopshub.group.completeness.SliceFacts.BilledCost;
import org.finopshub.group.completeness.SliceFacts.Standing;
import org.finopshub.group.period.EntityCalendar;

/** Judges months by what is known of them, at one moment. */
final class Assessor {
  private final CompletenessRules rules;
  private final Instant now;

  Assessor(CompletenessRules rules, Instant now) {
    this.rules = rules;
    this.now = now;
  }

  Assessment assess(SliceFacts facts, EntityCalendar calendar) {
    Map<Reason, String> found =
        facts.standing().map(slice -> shortfalls(slice, calendar)).orElse(Map.of());
    var runId = facts.standing().map(Standing::runId);
    return new Assessment(
        facts.entityId(),
        facts.period().atDay(1),
        status(facts, calendar),
        runId.isPresent() ? score(found) : BigDecimal.ZERO,
        found.entrySet().stream()
            .map(reason -> new Shortfall(reason.getKey().code(), reason.getValue()))
            .toList(),
        runId.orElse(null));
  }

  private CompletenessStatus status(SliceFacts facts, EntityCalendar calendar) {
    return facts
        .undecided()
        .map(Assessor::undecided)
        .or(() -> facts.standing().map(slice -> loaded(slice, calendar)))
        .orElseGet(() -> awaited(facts, calendar));
  }

  private static CompletenessStatus undecided(IngestionStatus status) {
    return switch (status) {
      case HELD -> CompletenessStatus.HELD;
      case REJECTED -> CompletenessStatus.REJECTED;
      default -> CompletenessStatus.WAITING;
    };
  }

  private static CompletenessStatus loaded(Standing slice, EntityCalendar calendar) {
    return slice.isFinal() && absent(slice, calendar).isEmpty()
        ? CompletenessStatus.COMPLETE
        : CompletenessStatus.PARTIAL;
  }

  private CompletenessStatus awaited(SliceFacts facts, EntityCalendar calendar) {
    if (now.isBefore(calendar.cutOff(facts.period()))) {
      return CompletenessStatus.EXPECTED;
    }
    return now.isBefore(calendar.missingFrom(facts.period()))
        ? CompletenessStatus.LATE
        : CompletenessStatus.MISSING;
  }

  private Map<Reason, String> shortfalls(Standing slice, EntityCalendar calendar) {
    var found = new EnumMap<Reason, String>(Reason.class);
    if (!slice.isFinal()) {
      found.put(Reason.NOT_FINAL, "The entity calls the month partial");
    }
    domains(slice, calendar).ifPresent(detail -> found.put(Reason.DOMAIN_GONE, detail));
    applications(slice).ifPresent(detail -> found.put(Reason.APPLICATIONS_BELOW_MEDIAN, detail));
    costs(slice).ifPresent(detail -> found.put(Reason.COST_BELOW_MEDIAN, detail));
    if (slice.findings() > 0) {
      found.put(Reason.FINDINGS, "%d to look at".formatted(slice.findings()));
    }
    return found;
  }

  private static Optional<String> domains(Standing slice, EntityCalendar calendar) {
    var gone =
        Stream.concat(slice.gone().stream(), absent(slice, calendar).stream())
            .distinct()
            .sorted()
            .toList();
    return gone.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Nothing in %s, there the month before or expected".formatted(String.join(", ", gone)));
  }

  private Optional<String> applications(Standing slice) {
    var applications = BigDecimal.valueOf(slice.applications());
    return rules.isFarBelow(applications, slice.medianApplications(), slice.trailingMonths())
        ? Optional.of(
            "%d applications, the median of %d months before is %s"
                .formatted(
                    slice.applications(),
                    slice.trailingMonths(),
                    plain(slice.medianApplications())))
        : Optional.empty();
  }

  private Optional<String> costs(Standing slice) {
    var thin =
        slice.billedCosts().stream()
            .filter(cost -> rules.isFarBelow(cost.billed(), cost.median(), cost.trailingMonths()))
            .map(Assessor::thin)
            .collect(Collectors.joining("; "));
    return thin.isEmpty() ? Optional.empty() : Optional.of(thin);
  }

  private static String thin(BilledCost cost) {
    return "%s %s billed, the median of %d months before is %s"
        .formatted(
            plain(cost.billed()), cost.currency(), cost.trailingMonths(), plain(cost.median()));
  }

  private static List<String> absent(Standing slice, EntityCalendar calendar) {
    return calendar.expectedDomains().stream()
        .filter(domain -> !slice.domains().contains(domain))
        .sorted()
        .toList();
  }

  private static BigDecimal score(Map<Reason, String> found) {
    return found.keySet().stream().map(Reason::weight).reduce(BigDecimal.ONE, BigDecimal::subtract);
  }

  private static String plain(BigDecimal value) {
    return value.stripTrailingZeros().toPlainString();
  }
}
