package org.finopshub.routes;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.format.DropHeader;
import org.finopshub.contract.format.DropWriter;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.Manifest.PeriodStatus;
import org.finopshub.contract.slice.DropName;

/** Ten entities, ten months each, every month published and then corrected: 200 drops. */
public final class DropsOfTenEntities {
  public static final List<String> ENTITIES =
      IntStream.rangeClosed(0, 9).mapToObj("company-%d"::formatted).toList();

  private static final int MONTHS = 10;
  private static final int APPLICATIONS = 40;
  private static final FileLayout LAYOUT = new FileLayout(Format.CSV, Compression.GZIP, 1_000_000);

  private final Path keys;
  private final ECKey key;

  private DropsOfTenEntities(Path keys, ECKey key) {
    this.keys = keys;
    this.key = key;
  }

  /** All sign with one key, whose public half is in {@code home}. */
  public static DropsOfTenEntities in(Path home) throws Exception {
    var key = new ECKeyGenerator(Curve.P_256).keyID("companies-1").generate();
    var keys = home.resolve("companies.jwks.json");
    Files.writeString(keys, new JWKSet(key).toString());
    return new DropsOfTenEntities(keys, key);
  }

  /** The settings of a group hub that knows them, with its directories in {@code home}. */
  public Map<String, Object> settings(Path home, String databaseUrl) throws IOException {
    var settings = new TreeMap<String, Object>();
    settings.put("spring.datasource.url", databaseUrl);
    settings.put("spring.datasource.username", "postgres");
    settings.put("spring.quartz.scheduler-name", "groups-" + home.getFileName());
    settings.put("server.port", "0");
    settings.put("management.server.port", "0");
    settings.put("hub.referential.directory", HubDatabases.CONFIG.resolve("referential") + "");
    settings.put("hub.group.intake.sftp-root", Files.createDirectories(home.resolve("sftp")) + "");
    settings.put("hub.group.intake.archive", home.resolve("archive") + "");
    settings.put("hub.group.intake.quarantine", home.resolve("quarantine") + "");
    settings.put("hub.group.intake.poll-every", "200ms");
    settings.put("hub.group.calendar.close-months-at", "0 0 0 1 1 ? 2099");
    for (String entity : ENTITIES) {
      settings.put("hub.group.entities." + entity + ".currencies", "USD");
      settings.put("hub.group.entities." + entity + ".keys", keys.toString());
    }
    return settings;
  }

  /** Puts every drop into its entity's inbox below {@code sftpRoot}, each manifest last. */
  void deliver(Path sftpRoot) throws IOException {
    for (String entity : ENTITIES) {
      for (int month = 0; month < MONTHS; month++) {
        for (int seq = 1; seq <= 2; seq++) {
          deliver(sftpRoot, entity, YearMonth.of(2024, 1).plusMonths(month), seq);
        }
      }
    }
  }

  /** Puts one of them there; the second of a month corrects the first. */
  public DropName deliver(Path sftpRoot, String entity, YearMonth period, int seq)
      throws IOException {
    var inbox = Files.createDirectories(sftpRoot.resolve(entity).resolve("inbox"));
    Files.createDirectories(sftpRoot.resolve(entity).resolve("outbox"));
    var run = UUID.nameUUIDFromBytes((entity + period + seq).getBytes(UTF_8));
    var drop = new DropName(entity, period, run);
    var desk = Files.createTempDirectory(keys.getParent(), "drop");
    try (var writer = DropWriter.open(desk, header(drop, seq), LAYOUT)) {
      for (int application = 0; application < APPLICATIONS; application++) {
        writer.write(charge(drop, application, seq));
      }
      var manifest = writer.finish(key);
      for (String file :
          List.of(manifest.files().get(0).name(), drop.signatureFile(), drop.manifestFile())) {
        Files.move(desk.resolve(file), inbox.resolve(file), StandardCopyOption.ATOMIC_MOVE);
      }
    }
    Files.delete(desk);
    return drop;
  }

  private static DropHeader header(DropName drop, int seq) {
    return new DropHeader(
        drop,
        seq,
        PeriodStatus.FINAL,
        seq == 1 ? null : "corrected",
        null,
        Instant.parse("2024-12-01T00:00:00Z"),
        "a test",
        1,
        "group-2024");
  }

  /** A correction costs a thousandth more. */
  private static Charge charge(DropName drop, int application, int seq) {
    var cost = new BigDecimal(application + 1).add(new BigDecimal(seq).movePointLeft(3));
    return new Charge(
        drop.entityId(),
        drop.slice().periodMonth(),
        "pay-web-%04d".formatted(application),
        "compute",
        "aws-ec2-hours",
        Allocation.DIRECT,
        ChargeCategory.USAGE,
        BigDecimal.TEN,
        "Hours",
        cost,
        cost,
        "USD",
        "group-2024",
        drop.runId());
  }
}
