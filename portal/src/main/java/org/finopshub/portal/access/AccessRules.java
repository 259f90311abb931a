package org.finopshub.portal.access;

import static org.finopshub.portal.access.AccessRule.act;
import static org.finopshub.portal.access.AccessRule.read;
import static org.finopshub.portal.access.Role.ANALYST;
import static org.finopshub.portal.access.Role.AUDITOR;
import static org.finopshub.portal.access.Role.COLLECTOR;
import static org.finopshub.portal.access.Role.OPERATOR;
import static org.finopshub.portal.access.Role.OPS_ADMIN;
import static org.finopshub.portal.access.Role.OPS_VIEWER;
import static org.finopshub.portal.access.Role.REFERENTIAL_STEWARD;
import static org.finopshub.portal.access.Role.VIEWER;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The policy: every door of both hubs and who may open it. What is not listed is refused, to
 * everybody.
 */
final class AccessRules {
  private static final Set<Role> FIGURES =
      Set.of(VIEWER, ANALYST, OPERATOR, REFERENTIAL_STEWARD, AUDITOR);
  private static final Set<Role> EXPLANATIONS = Set.of(ANALYST, AUDITOR);
  private static final Set<Role> VERDICTS = Set.of(ANALYST);
  private static final Set<Role> RUNS = Set.of(OPERATOR, REFERENTIAL_STEWARD, AUDITOR);
  private static final Set<Role> DROPS = Set.of(OPERATOR, REFERENTIAL_STEWARD, AUDITOR, COLLECTOR);
  private static final Set<Role> COLLECTION = Set.of(COLLECTOR);
  private static final Set<Role> OPERATIONS = Set.of(OPERATOR);
  private static final Set<Role> STEWARDSHIP = Set.of(REFERENTIAL_STEWARD);
  private static final Set<Role> AUDIT = Set.of(AUDITOR);
  private static final Set<Role> MONITORING = Set.of(OPERATOR, OPS_VIEWER, OPS_ADMIN);

  /** Whole tables leave the hub with those only. */
  static final Set<Role> DOWNLOADS = EXPLANATIONS;

  private static final List<AccessRule> GROUP_API =
      List.of(
          read("/group/v1/costs", FIGURES),
          read("/group/v1/dashboard", FIGURES),
          read("/group/v1/history", FIGURES),
          read("/group/v1/top", FIGURES),
          read("/group/v1/drill-down", FIGURES),
          read("/group/v1/completeness", FIGURES),
          read("/group/v1/months", FIGURES),
          read("/group/v1/restatements", FIGURES),
          read("/group/v1/rates", FIGURES),
          read("/group/v1/referential", FIGURES),
          read("/group/v1/referential/versions/{version}/changes", FIGURES),
          read("/group/v1/conformity", FIGURES),
          read("/group/v1/conformity/crosswalk", FIGURES),
          read("/group/v1/conformity/crosswalk/applications", FIGURES),
          read("/group/v1/anomalies", FIGURES),
          read("/group/v1/alerts", FIGURES),
          read("/group/v1/alerts/{key}", FIGURES),
          read("/group/v1/backstage/cost-insights/**", FIGURES),
          read("/group/v1/variance", EXPLANATIONS),
          read("/group/v1/entities/compare", EXPLANATIONS),
          act("/group/v1/anomalies/{anomaly_id}", VERDICTS),
          read("/group/v1/ingestion-runs", RUNS),
          read("/group/v1/ingestion-runs/{run_id}", RUNS),
          read("/group/v1/replays", RUNS),
          act("/group/v1/ingestion-runs/{run_id}/replay", OPERATIONS),
          act("/group/v1/alerts/{key}/acknowledge", OPERATIONS),
          act("/group/v1/alerts/{key}/silence", OPERATIONS),
          act("/group/v1/ingestion-runs/{run_id}/approve", STEWARDSHIP),
          act("/group/v1/ingestion-runs/{run_id}/refuse", STEWARDSHIP),
          act("/group/v1/months/{entity}/{period}/close", STEWARDSHIP),
          act("/group/v1/months/{entity}/{period}/reopen", STEWARDSHIP),
          act("/group/v1/referential/publish", STEWARDSHIP).ofTheWholeGroup(),
          read("/group/v1/audit", AUDIT).ofTheWholeGroup());

  private static final List<AccessRule> GROUP_PAGES =
      List.of(
          read("/group/overview", FIGURES),
          read("/group/explore", FIGURES),
          read("/group/completeness", FIGURES),
          read("/group/months", FIGURES),
          read("/group/restatements", FIGURES),
          read("/group/referential", FIGURES),
          read("/group/conformity", FIGURES),
          read("/group/anomalies", FIGURES),
          read("/group/alerts", FIGURES),
          read("/group/compare", EXPLANATIONS),
          read("/group/variance", EXPLANATIONS),
          read("/group/runs", RUNS),
          read("/group/runs/{run_id}", RUNS),
          act("/group/anomalies/{anomaly_id}", VERDICTS),
          act("/group/runs/{run_id}/replay", OPERATIONS),
          act("/group/alerts/{key}/acknowledge", OPERATIONS),
          act("/group/alerts/{key}/silence", OPERATIONS),
          act("/group/runs/{run_id}/approve", STEWARDSHIP),
          act("/group/runs/{run_id}/refuse", STEWARDSHIP),
          act("/group/months/{entity}/{period}/close", STEWARDSHIP),
          act("/group/months/{entity}/{period}/reopen", STEWARDSHIP),
          act("/group/referential/publish", STEWARDSHIP).ofTheWholeGroup(),
          read("/group/audit", AUDIT).ofTheWholeGroup());

  private static final List<AccessRule> LOCAL_API =
      List.of(
          read("/local/v1/costs", FIGURES),
          read("/local/v1/dashboard", FIGURES),
          read("/local/v1/history", FIGURES),
          read("/local/v1/top", FIGURES),
          read("/local/v1/drill-down", FIGURES),
          read("/local/v1/applications", FIGURES),
          read("/local/v1/applications/unmapped", FIGURES),
          read("/local/v1/conformity", FIGURES),
          read("/local/v1/referential", FIGURES),
          read("/local/v1/prices", FIGURES),
          read("/local/v1/backstage/cost-insights/**", FIGURES),
          read("/local/v1/batch-runs", RUNS),
          read("/local/v1/batch-runs/{run_id}", RUNS),
          read("/local/v1/exports", DROPS),
          read("/local/v1/exports/{run_id}", RUNS),
          read("/local/v1/exports/{run_id}/files/{file_name}", COLLECTION),
          act("/local/v1/batch-runs", OPERATIONS),
          act("/local/v1/exports/{run_id}/resend", OPERATIONS),
          act("/local/v1/exports/{run_id}/receipt", COLLECTION),
          read("/local/v1/audit", AUDIT));

  private static final List<AccessRule> LOCAL_PAGES =
      List.of(
          read("/local", FIGURES),
          read("/local/overview", FIGURES),
          read("/local/domains", FIGURES),
          read("/local/applications", FIGURES),
          read("/local/conformity", FIGURES),
          read("/local/prices", FIGURES),
          read("/local/exports", RUNS),
          read("/local/exports/{run_id}", RUNS),
          read("/local/runs", RUNS),
          act("/local/runs", OPERATIONS),
          act("/local/exports/{run_id}/resend", OPERATIONS),
          read("/local/audit", AUDIT));

  /** What one needs to watch a hub; both hubs. Questions to Jolokia are posted too. */
  private static final List<AccessRule> MANAGEMENT =
      List.of(
          read("/actuator/**", MONITORING).ofTheWholeGroup(),
          act("/actuator/jolokia/**", MONITORING).ofTheWholeGroup(),
          act("/actuator/hawtio/jolokia/**", MONITORING).ofTheWholeGroup());

  /** The page where one starts, and the description of the API. */
  private static final List<AccessRule> DOORWAY =
      List.of(
          read("/", FIGURES),
          read("/v3/api-docs/**", FIGURES),
          read("/swagger-ui.html", FIGURES),
          read("/swagger-ui/**", FIGURES));

  private static final AccessRules GROUP = of(GROUP_API, GROUP_PAGES, MANAGEMENT, DOORWAY);
  private static final AccessRules LOCAL = of(LOCAL_API, LOCAL_PAGES, MANAGEMENT, DOORWAY);

  private final List<AccessRule> rules;

  private AccessRules(List<AccessRule> rules) {
    this.rules = rules;
  }

  /** The policy of an entity's hub, or the group's. */
  static AccessRules of(boolean local) {
    return local ? LOCAL : GROUP;
  }

  @SafeVarargs
  private static AccessRules of(List<AccessRule>... parts) {
    return new AccessRules(Stream.of(parts).flatMap(List::stream).toList());
  }

  List<AccessRule> all() {
    return rules;
  }

  /** What the policy says about a request; empty refuses it. */
  Optional<AccessRule> about(String method, String path) {
    return rules.stream().filter(rule -> rule.covers(method, path)).findFirst();
  }
}
