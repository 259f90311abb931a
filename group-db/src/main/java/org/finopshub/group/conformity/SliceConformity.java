package org.finopshub.group.conformity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.finopshub.contract.check.Finding;
import org.finopshub.contract.conformity.ConformityCode;
import org.finopshub.contract.conformity.ConformityFinding;
import org.finopshub.contract.conformity.ConformityReport;
import org.finopshub.contract.conformity.ConformityRules;
import org.finopshub.contract.conformity.ConformityRules.PriceTolerance;
import org.finopshub.contract.conformity.Consumption;
import org.finopshub.contract.conformity.Divergence;
import org.finopshub.contract.json.ExactJson;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.referential.Referential;
import org.finopshub.group.referential.ReferentialStore;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Checks a slice that has just been loaded against the current referential, and keeps what is found
 * beside what its entity found itself.
 *
 * <p>Cost: reads the slice's rollups, never its charges.
 *
 * <p>Source: mission R3.
 */
@Component
public class SliceConformity {
  private static final String CONSUMPTION = sql("slice-consumption.sql");
  private static final String UNALLOCATED = sql("unallocated.sql");
  private static final String KEEP = sql("keep-findings.sql");

  /** What the contract's check of the drop knows and the rollups do not. */
  private static final List<ConformityCode> OF_THE_DROP =
      List.of(
          ConformityCode.REFERENTIAL_VERSION,
          ConformityCode.CONFORMITY_REPORT,
          ConformityCode.SENDER_CLOCK);

  private final JdbcClient jdbc;
  private final ReferentialStore referentials;
  private final ConformitySettings settings;
  private final Clock clock;

  SliceConformity(
      JdbcClient jdbc, ReferentialStore referentials, ConformitySettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.referentials = referentials;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Replaces the slice's findings; joins the caller's transaction, after its rollups.
   *
   * @param ofTheDrop what the contract's check found
   * @param reported what the entity found; null when it says nothing
   */
  public void check(
      Manifest manifest, short entityKey, List<Finding> ofTheDrop, ConformityReport reported) {
    var found = new ArrayList<>(divergences(manifest, entityKey));
    ofTheDrop.forEach(
        finding ->
            ConformityCode.of(finding.code())
                .ifPresent(
                    code -> {
                      if (OF_THE_DROP.contains(code)) {
                        found.add(
                            new Divergence(
                                code,
                                finding.subject(),
                                finding.message(),
                                null,
                                null,
                                finding.rows()));
                      }
                    }));
    jdbc.sql(KEEP)
        .param("entity_id", manifest.entityId())
        .param("period_month", manifest.slice().periodMonth())
        .param("run_id", manifest.runId())
        .param("by_group", json(found.stream().map(d -> d.since(null)).toList()))
        .param("by_entity", json(reported == null ? List.of() : reported.findings()))
        .param("now", SqlTime.of(clock.instant()))
        .update();
  }

  private List<Divergence> divergences(Manifest manifest, short entityKey) {
    var tolerance =
        new PriceTolerance(
            settings.pricingView().orElse(manifest.pricingView()), settings.priceDeviation());
    var rules =
        new ConformityRules(referentials.current(), manifest.slice().periodMonth(), tolerance);
    var found = new ArrayList<>(rules.ofUse(consumption(manifest, entityKey)));
    found.addAll(unallocated(manifest, entityKey));
    return found;
  }

  private List<Consumption> consumption(Manifest manifest, short entityKey) {
    return jdbc.sql(CONSUMPTION)
        .param("entity_key", entityKey)
        .param("period_month", manifest.slice().periodMonth())
        .query(Consumption.class)
        .list();
  }

  private List<Divergence> unallocated(Manifest manifest, short entityKey) {
    return jdbc.sql(UNALLOCATED)
        .param("entity_key", entityKey)
        .param("period_month", manifest.slice().periodMonth())
        .query(
            (row, number) ->
                new Divergence(
                    ConformityCode.UNMAPPED_APPLICATION,
                    Referential.UNALLOCATED,
                    "Cost of applications no mapping rule knows, and of none",
                    row.getBigDecimal("billed_cost"),
                    row.getString("currency"),
                    row.getLong("rows")))
        .list();
  }

  private static String json(List<ConformityFinding> findings) {
    return new String(ExactJson.write(findings), UTF_8);
  }

  private static String sql(String fileName) {
    return SqlFile.beside(SliceConformity.class, fileName);
  }
}
