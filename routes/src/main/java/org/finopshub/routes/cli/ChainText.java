package org.finopshub.routes.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.finopshub.portal.audit.ChainState;

/** Writes what a check of the audit found for a person or for a program. */
final class ChainText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ChainText() {}

  static String json(ChainState state) throws JsonProcessingException {
    var found = new LinkedHashMap<String, Object>();
    found.put("whole", state.isWhole());
    found.put("rows", state.rows());
    found.put("hash", state.hash());
    state
        .broken()
        .ifPresent(
            broken -> found.put("broken", Map.of("row", broken.seq(), "reason", broken.reason())));
    return JSON.writeValueAsString(found);
  }

  static String plain(ChainState state) {
    var rows = "%d rows are whole, the last has hash %s".formatted(state.rows(), state.hash());
    return state
        .broken()
        .map(broken -> "%s%nBROKEN at row %d: %s".formatted(rows, broken.seq(), broken.reason()))
        .orElse(rows);
  }
}
