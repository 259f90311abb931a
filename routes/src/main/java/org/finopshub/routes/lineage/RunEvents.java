package org.finopshub.routes.lineage;

import io.openlineage.client.OpenLineage;
import io.openlineage.client.OpenLineage.DefaultRunFacet;
import io.openlineage.client.OpenLineage.InputDataset;
import io.openlineage.client.OpenLineage.OutputDataset;
import io.openlineage.client.OpenLineage.RunEvent;
import io.openlineage.client.OpenLineage.RunEvent.EventType;
import io.openlineage.client.OpenLineage.RunFacet;
import io.openlineage.client.OpenLineage.RunFacets;
import io.openlineage.client.utils.DatasetIdentifier;
import io.openlineage.client.utils.jdbc.JdbcDatasetUtils;
import java.net.URI;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Properties;
import org.finopshub.contract.slice.DropName;

/**
 * Puts work into OpenLineage's words. Tables are named after the database they are in, as
 * OpenLineage names those of PostgreSQL; files by name in the namespace of the jobs, so that the
 * drop an entity writes is the one the group reads.
 */
final class RunEvents {
  /** A name, not an address. */
  private static final URI PRODUCER = URI.create("urn:finops-hub");

  private static final String SLICE_FACET = "finops_slice";
  private static final String LANGUAGE = "JAVA";

  private final OpenLineage words = new OpenLineage(PRODUCER);
  private final String namespace;
  private final String jdbcUrl;

  RunEvents(String namespace, String jdbcUrl) {
    this.namespace = namespace;
    this.jdbcUrl = jdbcUrl;
  }

  /**
   * One event.
   *
   * @param reason why it did not end well; null when it did, or has not ended
   */
  RunEvent event(Work work, EventType type, Instant at, String reason) {
    return words
        .newRunEventBuilder()
        .eventTime(at.atZone(ZoneOffset.UTC))
        .eventType(type)
        .run(words.newRun(work.workId(), facets(work.run(), reason)))
        .job(words.newJob(namespace, work.job(), null))
        .inputs(work.reads().stream().map(this::input).toList())
        .outputs(work.writes().stream().map(this::output).toList())
        .build();
  }

  private RunFacets facets(DropName run, String reason) {
    var facets = words.newRunFacetsBuilder();
    if (run != null) {
      facets.put(SLICE_FACET, slice(run));
      facets.nominalTime(
          words.newNominalTimeRunFacet(
              firstInstant(run.period()), firstInstant(run.period().plusMonths(1))));
    }
    if (reason != null) {
      facets.errorMessage(words.newErrorMessageRunFacet(reason, LANGUAGE, null));
    }
    return facets.build();
  }

  private RunFacet slice(DropName run) {
    var facet = new DefaultRunFacet(PRODUCER);
    facet.getAdditionalProperties().put("entity", run.entityId());
    facet.getAdditionalProperties().put("period", run.period().toString());
    facet.getAdditionalProperties().put("run_id", run.runId().toString());
    return facet;
  }

  private InputDataset input(Dataset dataset) {
    var named = named(dataset);
    return words
        .newInputDatasetBuilder()
        .namespace(named.getNamespace())
        .name(named.getName())
        .build();
  }

  private OutputDataset output(Dataset dataset) {
    var named = named(dataset);
    return words
        .newOutputDatasetBuilder()
        .namespace(named.getNamespace())
        .name(named.getName())
        .build();
  }

  private DatasetIdentifier named(Dataset dataset) {
    return switch (dataset.kind()) {
      case TABLE ->
          JdbcDatasetUtils.getDatasetIdentifier(jdbcUrl, dataset.name(), new Properties());
      case FILE -> new DatasetIdentifier(dataset.name(), namespace);
    };
  }

  private static ZonedDateTime firstInstant(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZoneOffset.UTC);
  }
}
