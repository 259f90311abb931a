package org.finopshub.routes.demo;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.finopshub.contract.charge.Allocation;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.charge.ChargeCategory;
import org.finopshub.contract.format.DropHeader;
import org.finopshub.contract.format.DropWriter;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.manifest.Manifest.PeriodStatus;
import org.finopshub.contract.referential.Referential.Product;
import org.finopshub.contract.slice.DropName;

/**
 * A company without a hub of its own: it writes its drops after the contract and uploads them to
 * its account.
 */
final class HublessEntity {
  static final String ENTITY_ID = "delta";
  static final String CURRENCY = "USD";
  private static final String PRICING_VIEW = "group-2024";
  private static final FileLayout LAYOUT = new FileLayout(Format.CSV, Compression.NONE, 1_000);

  private final Path outgoing;
  private final ECKey signingKey;
  private final SftpAccountUpload account;
  private final Clock clock;

  HublessEntity(Path outgoing, ECKey signingKey, SftpAccountUpload account, Clock clock) {
    this.outgoing = outgoing;
    this.signingKey = signingKey;
    this.account = account;
    this.clock = clock;
  }

  /** Signs and uploads with those keys. */
  static HublessEntity of(DemoKeys keys, DemoHome home, int sftpPort) throws IOException {
    return new HublessEntity(
        home.entity(ENTITY_ID, "outgoing"),
        keys.drops().privateKey(),
        new SftpAccountUpload(ENTITY_ID, sftpPort, keys.ssh().file(), home.knownHosts()),
        Clock.systemUTC());
  }

  /** The same month and number are the same run, whenever the demo is started. */
  static DropName drop(YearMonth period, long exportSeq) {
    var name = "%s %s %d".formatted(ENTITY_ID, period, exportSeq);
    return new DropName(
        ENTITY_ID, period, UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Publishes a final month of one charge.
   *
   * @param product of the referential the charge is on; one it does not have is refused
   */
  void publish(YearMonth period, long exportSeq, Product product, BigDecimal billedCost)
      throws IOException {
    var drop = drop(period, exportSeq);
    var directory = Files.createDirectories(outgoing.resolve(drop.toString()));
    try (var writer = DropWriter.open(directory, header(drop, exportSeq), LAYOUT)) {
      writer.write(charge(drop, product, billedCost));
      var manifest = writer.finish(signingKey);
      account.upload(
          directory,
          List.of(manifest.files().get(0).name(), drop.signatureFile(), drop.manifestFile()));
    }
  }

  private DropHeader header(DropName drop, long exportSeq) {
    return new DropHeader(
        drop,
        exportSeq,
        PeriodStatus.FINAL,
        exportSeq > 1 ? "A late invoice of the provider" : null,
        exportSeq > 1 ? drop(drop.period(), exportSeq - 1).runId() : null,
        clock.instant(),
        "written by hand after the contract",
        1,
        PRICING_VIEW);
  }

  private static Charge charge(DropName drop, Product product, BigDecimal billedCost) {
    return new Charge(
        ENTITY_ID,
        drop.slice().periodMonth(),
        "unallocated",
        product.domainId(),
        product.productId(),
        Allocation.DIRECT,
        ChargeCategory.USAGE,
        BigDecimal.ONE,
        product.unit(),
        billedCost,
        billedCost,
        CURRENCY,
        PRICING_VIEW,
        drop.runId());
  }
}
