package org.finopshub.group.replay;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.check.CheckReport;
import org.finopshub.contract.slice.DropName;
import org.finopshub.group.ingestion.EntityRules;
import org.finopshub.group.replay.DomainChange.Sums;
import org.finopshub.group.sql.SqlFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Says what the replay of a run would change, by domain, and changes nothing: its files are checked
 * as the intake would today, and held against what the slice shows.
 */
@Component
public class ReplayPreview {
  private static final String NOW = SqlFile.beside(ReplayPreview.class, "slice-by-domain.sql");

  private final JdbcClient jdbc;
  private final Replays replays;
  private final EntityRules rules;

  ReplayPreview(JdbcClient jdbc, Replays replays, EntityRules rules) {
    this.jdbc = jdbc;
    this.replays = replays;
    this.rules = rules;
  }

  /**
   * What would become of it; whether the order of the numbers or a closed month lets it, the intake
   * says when it is replayed.
   *
   * @param violations why the files would be rejected; none when they would be accepted
   */
  public record Preview(
      DropName drop, String status, long violations, List<DomainChange> domains) {}

  /**
   * @throws UnreplayableRunException when there is no such run, or nothing to take it in from
   */
  public Preview of(DropName drop) throws IOException {
    var kept = replays.kept(drop);
    var then = new TreeMap<Place, Sums>();
    var report = read(kept.folder(), drop, then);
    return new Preview(drop, kept.status(), report.violationCount(), changes(now(drop), then));
  }

  private CheckReport read(Path folder, DropName drop, Map<Place, Sums> sums) throws IOException {
    var check = rules.checkFor(drop.entityId());
    var envelope = check.openEnvelope(folder, drop.manifestFile());
    return check.readRows(
        envelope, charge -> sums.merge(Place.of(charge), sums(charge), Sums::plus));
  }

  private Map<Place, Sums> now(DropName drop) {
    var sums = new TreeMap<Place, Sums>();
    jdbc.sql(NOW)
        .param("entity_id", drop.entityId())
        .param("period_month", drop.slice().periodMonth())
        .query(Shown.class)
        .list()
        .forEach(
            shown ->
                sums.put(
                    new Place(shown.domainId, shown.currency),
                    new Sums(shown.rows, shown.billedCost, shown.effectiveCost)));
    return sums;
  }

  private static List<DomainChange> changes(Map<Place, Sums> now, Map<Place, Sums> then) {
    var places = new TreeSet<>(now.keySet());
    places.addAll(then.keySet());
    var changes = new ArrayList<DomainChange>();
    for (var place : places) {
      changes.add(
          new DomainChange(
              place.domain,
              place.currency,
              now.getOrDefault(place, Sums.NOTHING),
              then.getOrDefault(place, Sums.NOTHING)));
    }
    return List.copyOf(changes);
  }

  private static Sums sums(Charge charge) {
    return new Sums(1, charge.billedCost(), charge.effectiveCost());
  }

  private record Place(String domain, String currency) implements Comparable<Place> {
    static Place of(Charge charge) {
      return new Place(charge.domainId(), charge.billingCurrency());
    }

    @Override
    public int compareTo(Place other) {
      int byDomain = domain.compareTo(other.domain);
      return byDomain == 0 ? currency.compareTo(other.currency) : byDomain;
    }
  }

  private record Shown(
      String domainId,
      String currency,
      long rows,
      BigDecimal billedCost,
      BigDecimal effectiveCost) {}
}
