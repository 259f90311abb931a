package org.finopshub.portal.local;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.finopshub.local.LocalEntity;
import org.finopshub.local.conformity.ConformityReading;
import org.finopshub.local.export.DropResend;
import org.finopshub.local.export.ExportQueue;
import org.finopshub.portal.EmbeddedDatabase;
import org.finopshub.portal.StatementLog;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Profile;

/** The local side of the portal on a real data mart, without the rest of the hub. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan({"org.finopshub.portal", "org.finopshub.local.access", "org.finopshub.local.report"})
@Import({ConformityReading.class, DropResend.class, ExportQueue.class})
@Profile("local")
public class LocalPortal {
  static final Instant NOW = Instant.parse("2024-10-05T06:00:00Z");

  /** The months asked for, as the routes would receive them. */
  public static final List<YearMonth> REQUESTED = new CopyOnWriteArrayList<>();

  @Bean
  StatementLog dataSource() {
    return new StatementLog(EmbeddedDatabase.named("mart"));
  }

  @Bean
  LocalEntity localEntity() {
    return new LocalEntity("atlas", "USD", "standard");
  }

  @Bean
  RunTrigger runTrigger() {
    return REQUESTED::add;
  }

  @Bean
  ReceiptInbox receiptInbox(ExportQueue queue) {
    return queue::close;
  }

  @Bean
  Clock clock() {
    return Clock.fixed(NOW, ZoneOffset.UTC);
  }
}
