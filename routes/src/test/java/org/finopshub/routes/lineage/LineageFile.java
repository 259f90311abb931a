package org.finopshub.routes.lineage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.openlineage.client.OpenLineage.DefaultRunFacet;
import io.openlineage.client.OpenLineage.RunEvent;
import io.openlineage.client.OpenLineageClientUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The events hubs appended to a file, as whoever draws lineage reads them. */
public record LineageFile(Path file) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** What makes a hub append its events here. */
  public Map<String, Object> settings() {
    return Map.of("hub.lineage.transport", "file", "hub.lineage.file", file);
  }

  /** Kind and job of every event, in order. */
  public List<String> jobs() {
    return events().map(LineageFile::job).toList();
  }

  /** Kind and job of what was done about a month of atlas. */
  public List<String> of(String period) {
    return events().filter(event -> isAbout(event, period)).map(LineageFile::job).toList();
  }

  /** Namespace and name of what a job read for a month. */
  public Set<String> read(String job, String period) {
    return datasets(
        job,
        period,
        event -> event.getInputs().stream().map(in -> in.getNamespace() + " " + in.getName()));
  }

  /** Namespace and name of what a job wrote for a month. */
  public Set<String> written(String job, String period) {
    return datasets(
        job,
        period,
        event -> event.getOutputs().stream().map(out -> out.getNamespace() + " " + out.getName()));
  }

  /** Lines that OpenLineage's own types do not understand to the last member. */
  public List<String> unreadable() {
    return lines()
        .filter(
            line ->
                !tree(line)
                    .equals(
                        tree(
                            OpenLineageClientUtils.toJson(
                                OpenLineageClientUtils.runEventFromJson(line)))))
        .toList();
  }

  private Set<String> datasets(String job, String period, Function<RunEvent, Stream<String>> of) {
    return events()
        .filter(event -> isAbout(event, period) && event.getJob().getName().equals(job))
        .flatMap(of)
        .collect(Collectors.toSet());
  }

  private static boolean isAbout(RunEvent event, String period) {
    var facets = event.getRun().getFacets().getAdditionalProperties();
    return facets.get("finops_slice") instanceof DefaultRunFacet slice
        && slice.getAdditionalProperties().get("entity").equals("atlas")
        && slice.getAdditionalProperties().get("period").equals(period);
  }

  private static String job(RunEvent event) {
    return event.getEventType() + " " + event.getJob().getName();
  }

  private Stream<RunEvent> events() {
    return lines().map(OpenLineageClientUtils::runEventFromJson);
  }

  private Stream<String> lines() {
    try {
      var text = Files.exists(file) ? Files.readString(file) : "";
      // The end of the last line may still be on its way.
      return text.substring(0, text.lastIndexOf('\n') + 1).lines();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Object tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
