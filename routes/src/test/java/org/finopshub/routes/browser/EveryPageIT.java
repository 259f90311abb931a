package org.finopshub.routes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.finopshub.routes.browser.Chromium.Theme;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Every page, in English by day and in French by night: it says what it is about, and nothing keeps
 * a reader out of it.
 */
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageIT {
  /** Auditors find every page in their menu. */
  private static final Map<String, String> AUDITORS =
      Map.of("group", "axel", "atlas", "aude-atlas");

  private final Map<String, Reader> loggedIn = new HashMap<>();

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          group | /group/overview                              | Overview, September 2025              | Vue d’ensemble, septembre 2025       | 3
          group | /group/overview?period=2025-07&entity=cedar  | Overview, July 2025                   | Vue d’ensemble, juillet 2025         | 1
          group | /group/explore                               | Domains, September 2025               | Domaines, septembre 2025             | 10
          group | /group/explore?domain=compute                | Products, September 2025              | Produits, septembre 2025             | 13
          group | /group/explore?domain=compute&product=aws-lambda-memory | Applications, September 2025 | Applications, septembre 2025       | 94
          group | /group/compare                               | Entities side by side, September 2025 | Entités côte à côte, septembre 2025  | 3
          group | /group/variance                              | From August 2025 to September 2025    | De août 2025 à septembre 2025        | 7
          group | /group/variance?by=domain                    | From August 2025 to September 2025    | De août 2025 à septembre 2025        | 7
          group | /group/anomalies                             | Anomalies                             | Anomalies                            | 0
          group | /group/completeness                          | Completeness                          | Complétude                           | 4
          group | /group/months?entity=boreal                  | Months                                | Mois                                 | 3
          group | /group/runs?entity=boreal                    | Runs                                  | Exécutions                           | 3
          group | /group/referential                           | Referential                           | Référentiel                          | 4
          group | /group/conformity?entity=cedar               | Conformity                            | Conformité                           | 9
          group | /group/restatements?entity=atlas             | Restatements                          | Corrections                          | 0
          group | /group/alerts?entity=atlas                   | Alerts                                | Alertes                              | 0
          group | /group/audit?who=nobody                      | Audit                                 | Audit                                | 0
          atlas | /local/overview                              | Overview, September 2025              | Vue d’ensemble, septembre 2025       | 3
          atlas | /local/domains                               | Domains, September 2025               | Domaines, septembre 2025             | 10
          atlas | /local/domains?domain=compute                | compute, September 2025               | compute, septembre 2025              | 13
          atlas | /local/domains?product=aws-lambda-memory     | aws-lambda-memory, September 2025     | aws-lambda-memory, septembre 2025    | 50
          atlas | /local/applications?application=atl-billing-0001 | atl-billing-0001, September 2025 | atl-billing-0001, septembre 2025 | 3
          atlas | /local/applications                          | Applications, September 2025          | Applications, septembre 2025         | 50
          atlas | /local/runs                                  | Runs                                  | Exécutions                           | 3
          atlas | /local/exports                               | Exports                               | Exports                              | 3
          atlas | /local/conformity                            | Conformity                            | Conformité                           | 6
          atlas | /local/prices                                | Prices                                | Prix                                 | 50
          atlas | /local/audit?who=nobody                      | Audit                                 | Audit                                | 0
          """)
  void readsWell(String hub, String address, String english, String french, int rows) {
    var reader = at(hub);
    var language = address.contains("?") ? "&lang=" : "?lang=";

    assertReads(reader, Theme.LIGHT, address + language + "en", english, rows);
    assertReads(reader, Theme.DARK, address + language + "fr", french, rows);
  }

  private static void assertReads(
      Reader reader, Theme theme, String address, String heading, int rows) {
    reader.show(theme, 1280);
    reader.open(address);

    assertThat(reader.heading()).isEqualTo(heading);
    assertThat(reader.rowsOfTheFirstTable()).as("rows").isEqualTo(rows);
    assertThat(reader.faults()).isEmpty();
  }

  /** One hub after the other: who logs in anew has forgotten the hub before. */
  private Reader at(String hub) {
    if (!loggedIn.containsKey(hub)) {
      loggedIn.clear();
      loggedIn.put(hub, Reader.of(hub, AUDITORS.get(hub)));
    }
    return loggedIn.get(hub);
  }
}
