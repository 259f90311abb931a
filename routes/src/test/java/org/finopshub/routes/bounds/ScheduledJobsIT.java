package org.finopshub.routes.bounds;

import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.FIVE_HUNDRED_MILLISECONDS;
import static org.awaitility.Durations.ONE_MINUTE;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.finopshub.routes.HubDatabases;
import org.finopshub.routes.settings.PatientMigration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.quartz.Job;
import org.quartz.JobBuilder;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.quartz.Scheduler;
import org.quartz.TriggerBuilder;
import org.springframework.boot.Banner.Mode;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.quartz.QuartzAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The scheduler of every hub, with more to do than it does at once. */
@Timeout(120)
class ScheduledJobsIT {
  private static final AtomicInteger BEGUN = new AtomicInteger();
  private static final CountDownLatch OVER = new CountDownLatch(1);

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({FlywayAutoConfiguration.class, QuartzAutoConfiguration.class})
  @Import({DatabaseBoundsIT.Connections.class, PatientMigration.class})
  static class Schedule {}

  /** Goes on until the test has seen enough. */
  public static class LongJob implements Job {
    @Override
    public void execute(JobExecutionContext context) throws JobExecutionException {
      BEGUN.incrementAndGet();
      try {
        OVER.await(1, TimeUnit.MINUTES);
      } catch (InterruptedException e) {
        throw new JobExecutionException(e);
      }
    }
  }

  @Test
  void aThirdJobWaitsForOneOfTwoToEnd() throws Exception {
    try (var hub =
        new SpringApplicationBuilder(Schedule.class)
            .web(WebApplicationType.NONE)
            .bannerMode(Mode.OFF)
            .logStartupInfo(false)
            .run(
                "--spring.datasource.url=" + HubDatabases.create(),
                "--spring.datasource.username=postgres",
                "--spring.flyway.default-schema=hub_history",
                "--spring.flyway.locations=classpath:org/finopshub/routes/migration")) {
      var scheduler = hub.getBean(Scheduler.class);
      scheduler.start();
      for (var name : new String[] {"first", "second", "third"}) {
        begin(scheduler, name);
      }

      await().atMost(ONE_MINUTE).during(FIVE_HUNDRED_MILLISECONDS).until(() -> BEGUN.get() == 2);
      OVER.countDown();

      await().atMost(ONE_MINUTE).until(() -> BEGUN.get() == 3);
    }
  }

  private static void begin(Scheduler scheduler, String name) throws Exception {
    scheduler.scheduleJob(
        JobBuilder.newJob(LongJob.class).withIdentity(name).build(),
        TriggerBuilder.newTrigger().withIdentity(name).startNow().build());
  }
}
