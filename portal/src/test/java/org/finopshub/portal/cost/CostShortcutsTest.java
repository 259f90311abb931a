package org.finopshub.portal.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.finopshub.portal.problem.RefusedRequestException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class CostShortcutsTest {
  private static final List<String> LEVELS = List.of("entity", "domain", "product", "application");

  @Test
  void aHistoryIsTheTwoYearsUpToItsMonth() {
    assertThat(CostShortcuts.history(asked("period=2024-09&domain=compute")))
        .containsEntry("from", List.of("2022-10"))
        .containsEntry("to", List.of("2024-09"))
        .containsEntry("group_by", List.of("period"))
        .containsEntry("domain", List.of("compute"))
        .hasSize(4);
  }

  @Test
  void aHistoryMayBeShorterAndByMoreThanTheMonth() {
    assertThat(CostShortcuts.history(asked("period=2024-09&months=2&group_by=entity,domain")))
        .containsEntry("from", List.of("2024-08"))
        .containsEntry("group_by", List.of("period", "entity,domain"));
  }

  @Test
  void aHistoryOfMoreThanSixtyMonthsIsRefused() {
    assertThatThrownBy(() -> CostShortcuts.history(asked("period=2024-09&months=61")))
        .isInstanceOf(RefusedRequestException.class)
        .hasMessage("months: found '61', allowed: a whole number from 1 to 60");
  }

  @Test
  void aHistoryChoosesItsMonthsItself() {
    assertThatThrownBy(() -> CostShortcuts.history(asked("period=2024-09&from=2024-01")))
        .hasMessage("from: found 'from', allowed: period");
  }

  @ParameterizedTest
  @CsvSource({
    "period=2024-09,entity",
    "period=2024-09&entity=atlas,domain",
    "period=2024-09&entity=atlas&domain=compute,product",
    "period=2024-09&product=vm,application",
    "period=2024-09&application=shop,application"
  })
  void eachFilterLeadsToTheLevelBelow(String query, String level) {
    assertThat(CostShortcuts.drillDown(asked(query), LEVELS))
        .containsEntry("group_by", List.of(level))
        .containsEntry("from", List.of("2024-09"))
        .containsEntry("order_by", List.of("-cost"));
  }

  private static MultiValueMap<String, String> asked(String query) {
    var parameters = new LinkedMultiValueMap<String, String>();
    for (var pair : query.split("&")) {
      parameters.add(pair.split("=")[0], pair.split("=")[1]);
    }
    return parameters;
  }
}
