package org.finopshub.benchmarks.group;

import java.util.List;
import java.util.Map;
import org.finopshub.benchmarks.Scene;
import org.finopshub.benchmarks.api.ApiIdentity;
import org.finopshub.benchmarks.measure.Comparison;
import org.finopshub.benchmarks.measure.Sample;
import org.finopshub.benchmarks.measure.Timed;
import org.finopshub.group.outbox.RefreshRequests;
import org.finopshub.group.refresh.ViewRefresh;
import org.finopshub.group.sql.SqlFile;

/** All views brought up to date while they are read: over the rollups, or over all facts. */
public final class Refresh {
  private static final List<String> VIEWS =
      List.of("entity_month", "domain_month", "allocation_month");

  private final GroupLedger ledger;

  private Refresh(GroupLedger ledger) {
    this.ledger = ledger;
  }

  public static Comparison views(Scene scene) throws Exception {
    var identity = ApiIdentity.make(scene.directory());
    var history = FactHistory.open(scene, identity, scene.sizes().facts(), Map.of());
    var ledger = history.ledger();
    ledger.execute("create-views-over-facts.sql");
    var refresh = new Refresh(ledger);
    return new Comparison(
        refresh::overRollups,
        refresh::overFacts,
        () -> {
          ledger.execute("drop-views-over-facts.sql");
          history.close();
        });
  }

  private Sample overRollups() throws Exception {
    ledger.hub().getBean(RefreshRequests.class).request("benchmark");
    double seconds =
        Timed.seconds(() -> ledger.hub().getBean(ViewRefresh.class).refreshRequested());
    return new Sample(seconds, content("ledger."));
  }

  private Sample overFacts() throws Exception {
    double seconds =
        Timed.seconds(
            () -> {
              for (var view : VIEWS) {
                ledger.run(sql("refresh-over-facts.sql").replace("{view}", view));
              }
            });
    return new Sample(seconds, content("over_facts."));
  }

  private String content(String schema) {
    return ledger.read(sql("view-content.sql").replace("{schema}", schema));
  }

  private static String sql(String fileName) {
    return SqlFile.beside(Refresh.class, fileName);
  }
}
