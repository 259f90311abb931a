package org.finopshub.routes.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import javax.sql.DataSource;
import org.finopshub.routes.LocalHub;
import org.finopshub.routes.TwoHubs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

class CutOffIT {
  @TempDir Path home;

  @Test
  void theMonthBeforeIsComputedWhenTheCutOffStrikes() throws Exception {
    var key = new ECKeyGenerator(Curve.P_256).keyID("atlas-1").generate();
    Files.writeString(home.resolve("signing.jwk.json"), key.toJSONString());
    TwoHubs.entityKey(home);
    Files.createDirectories(home.resolve("usage"));
    var settings =
        TwoHubs.localSettings(
            home,
            Map.of(
                "hub.local.sftp.port", 1,
                "hub.local.schedule.cut-off", "0/1 * * * * ?",
                "hub.local.schedule.time-zone", "Pacific/Kiritimati"));

    try (var hub = LocalHub.start(settings)) {
      var database = JdbcClient.create(hub.getBean(DataSource.class));

      await()
          .atMost(Duration.ofMinutes(2))
          .untilAsserted(
              () ->
                  assertThat(
                          database
                              .sql("SELECT trigger, status FROM mart.batch_runs")
                              .query()
                              .listOfRows())
                      .containsExactly(Map.of("trigger", "schedule", "status", "DONE")));
      assertThat(
              database
                  .sql("SELECT DISTINCT period_month::text FROM mart.batch_runs")
                  .query(String.class)
                  .single())
          .isEqualTo(
              YearMonth.now(ZoneId.of("Pacific/Kiritimati")).minusMonths(1).atDay(1).toString());
      assertThat(
              database
                  .sql("SELECT count(*) FROM hub.qrtz_triggers WHERE job_name = 'run-month'")
                  .query(Long.class)
                  .single())
          .isEqualTo(1);
    }
  }
}
