package org.finopshub.contract.referential;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.finopshub.contract.referential.Referential.ApplicationRule;
import org.finopshub.contract.referential.Referential.ApplicationRule.Match;

/**
 * Turns an entity's own application ids into the group's.
 *
 * <p>Exact rules are looked up, so fifty thousand of them cost what one does; only prefixes and
 * patterns are tried one after the other.
 */
public final class ApplicationMapping {
  private static final Comparator<Rule> FIRST_TO_APPLY =
      Comparator.comparing((Rule r) -> r.source().priority())
          .reversed()
          .thenComparing(r -> r.source().match())
          .thenComparing(r -> -r.prefixLength())
          .thenComparing(r -> r.source().entityId().equals("*"));

  private final Map<String, List<Rule>> exactByLocalId;
  private final Map<String, List<Rule>> exactByTarget;
  private final List<Rule> others;

  public ApplicationMapping(String entityId, List<ApplicationRule> rules) {
    var byKind =
        rules.stream()
            .filter(r -> r.entityId().equals("*") || r.entityId().equals(entityId))
            .map(Rule::of)
            .sorted(FIRST_TO_APPLY)
            .collect(partitioningBy(Rule::isExact));
    this.exactByLocalId =
        byKind.get(true).stream().collect(groupingBy(r -> r.source().localApplicationId()));
    this.exactByTarget =
        byKind.get(true).stream()
            .collect(groupingBy(r -> r.target(r.source().localApplicationId())));
    this.others = byKind.get(false);
  }

  /** The group's id for a local one on a day; empty when no rule applies. */
  public Optional<String> groupApplication(String localApplicationId, LocalDate on) {
    var exact =
        exactByLocalId.getOrDefault(localApplicationId, List.of()).stream()
            .filter(r -> r.appliesOn(on))
            .limit(1);
    var other =
        others.stream().filter(r -> r.appliesOn(on) && r.matches(localApplicationId)).limit(1);
    return Stream.concat(exact, other).min(FIRST_TO_APPLY).map(r -> r.target(localApplicationId));
  }

  /** Whether a slice of that entity may carry this group id: a rule's target, or unallocated. */
  public boolean knows(String applicationId, LocalDate on) {
    return applicationId.equals(Referential.UNALLOCATED)
        || exactByTarget.getOrDefault(applicationId, List.of()).stream()
            .anyMatch(r -> r.appliesOn(on))
        || others.stream().anyMatch(r -> r.appliesOn(on) && r.leadsTo(applicationId));
  }

  /**
   * A rule ready to be asked.
   *
   * @param pattern null for an exact rule, which is looked up
   */
  private record Rule(ApplicationRule source, Pattern pattern) {
    static Rule of(ApplicationRule source) {
      return new Rule(
          source,
          switch (source.match()) {
            case EXACT -> null;
            case PREFIX ->
                Pattern.compile(Pattern.quote(source.localApplicationId()) + ".*", Pattern.DOTALL);
            case PATTERN -> Pattern.compile(source.localApplicationId(), Pattern.DOTALL);
          });
    }

    boolean isExact() {
      return pattern == null;
    }

    int prefixLength() {
      return source.match() == Match.PREFIX ? source.localApplicationId().length() : 0;
    }

    boolean appliesOn(LocalDate day) {
      return (source.validFrom() == null || !day.isBefore(source.validFrom()))
          && (source.validTo() == null || !day.isAfter(source.validTo()));
    }

    boolean matches(String localId) {
      return pattern.matcher(localId).matches();
    }

    String target(String localId) {
      return source.applicationId().replace("$0", localId);
    }

    /** A target {@code team-$0} leads to every id that is "team-" followed by a local id. */
    boolean leadsTo(String groupId) {
      var target = source.applicationId();
      var hole = target.indexOf("$0");
      if (hole < 0) {
        return target.equals(groupId);
      }
      var before = target.substring(0, hole);
      var after = target.substring(hole + 2);
      return groupId.length() >= before.length() + after.length()
          && groupId.startsWith(before)
          && groupId.endsWith(after)
          && matches(groupId.substring(before.length(), groupId.length() - after.length()));
    }
  }
}
