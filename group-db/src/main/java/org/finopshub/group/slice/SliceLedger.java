package org.finopshub.group.slice;

import java.time.Clock;
import java.util.List;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.slice.SliceKey;
import org.finopshub.group.ingestion.PeriodStatusWord;
import org.finopshub.group.sql.SqlFile;
import org.finopshub.group.sql.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The statements that replace one slice's rows and say which run it holds now. */
@Component
class SliceLedger {
  private static final String SUPERSEDE = sql("supersede-slice.sql");
  private static final String CLEAR = sql("clear-slice.sql");
  private static final String STAND = sql("stand-slice.sql");
  private static final List<String> RUNS =
      List.of(sql("end-slice-run.sql"), sql("begin-slice-run.sql"));

  private final JdbcClient jdbc;
  private final Clock clock;

  SliceLedger(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes the slice's charges out of the facts and keeps them under the run they came with. */
  void supersede(SliceKey slice, short entityKey) {
    jdbc.sql(
            SUPERSEDE
                .replace("{partition}", Partition.of(slice.period()))
                .replace("{superseded}", Partition.superseded(slice.period())))
        .param("entity_key", entityKey)
        .param("period_month", slice.periodMonth())
        .update();
  }

  /** Takes the slice's charges out of the facts; the same run's come in their place. */
  void clear(SliceKey slice, short entityKey) {
    jdbc.sql(CLEAR.replace("{partition}", Partition.of(slice.period())))
        .param("entity_key", entityKey)
        .param("period_month", slice.periodMonth())
        .update();
  }

  void stand(Manifest manifest, short entityKey, long charges) {
    jdbc.sql(STAND)
        .param("entity_key", entityKey)
        .param("period_month", manifest.slice().periodMonth())
        .param("run_id", manifest.runId())
        .param("export_seq", manifest.exportSeq())
        .param("period_status", PeriodStatusWord.of(manifest.periodStatus()))
        .param("pricing_view", manifest.pricingView())
        .param("referential_version", manifest.referentialVersion())
        .param("charges", charges)
        .param("now", SqlTime.of(clock.instant()))
        .update();
    for (var statement : RUNS) {
      jdbc.sql(statement)
          .param("entity_key", entityKey)
          .param("period_month", manifest.slice().periodMonth())
          .update();
    }
  }

  private static String sql(String fileName) {
    return SqlFile.beside(SliceLedger.class, fileName);
  }
}
