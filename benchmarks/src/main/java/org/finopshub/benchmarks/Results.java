package org.finopshub.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The JSON files of a run: one per comparison, and all of them in {@code results.json}. */
record Results(Path directory) {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  void forget(Goal goal) throws IOException {
    Files.deleteIfExists(file(goal));
  }

  void keep(Goal goal, Outcome outcome) throws IOException {
    JSON.writeValue(file(goal).toFile(), outcome);
  }

  /** Empty when the comparison did not get to its end. */
  Optional<Outcome> of(Goal goal) throws IOException {
    return Files.exists(file(goal))
        ? Optional.of(JSON.readValue(file(goal).toFile(), Outcome.class))
        : Optional.empty();
  }

  void keepAll(List<Outcome> outcomes) throws IOException {
    JSON.writeValue(directory.resolve("results.json").toFile(), outcomes);
  }

  private Path file(Goal goal) {
    return directory.resolve(goal.title() + ".json");
  }
}
