package org.finopshub.routes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people find who may not see everything, and how nothing is told apart from nothing. */
class WhoSeesWhatIT {
  @Test
  void somebodyOfAnEntitySeesItAndNoOther() {
    var ana = Reader.of("group", "ana-boreal");

    ana.open("/group/completeness");
    assertThat(ana.texts(".heat tbody th")).containsExactly("boreal");

    ana.open("/group/overview?period=2025-07");
    assertThat(ana.text(".tile .figure")).isEqualTo("45,745.40");
    assertThat(ana.text("main")).doesNotContain("atlas", "cedar", "delta");
  }

  @Test
  void aPageThatIsNotTheirsSaysSo() {
    var vera = Reader.of("group", "vera");

    vera.open("/group/runs");

    assertThat(vera.text("main h1")).isEqualTo("Not yours to see");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /group/overview?period=2030-01                  | Not yet published
          /group/explore?period=2025-07&domain=no-such    | Published, and empty
          /group/overview?period=2025-07&entity=atlas     | Not yours to see
          """)
  void nothingIsToldApartFromNothing(String address, String why) {
    var ana = Reader.of("group", "ana-boreal");

    ana.open(address);

    assertThat(ana.text(".empty strong")).isEqualTo(why);
    assertThat(ana.faults()).isEmpty();
  }

  @Test
  void aRefusedMonthSaysSo() {
    var vera = Reader.of("group", "vera");
    vera.open("/group/completeness");
    var month = vera.values(".heat tbody tr:last-child a.bad", "href").get(0);

    vera.open(month.replace("/group/runs", "/group/overview"));

    assertThat(vera.text(".empty strong")).isEqualTo("Rejected");
  }
}
