package org.finopshub.benchmarks.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.finopshub.contract.charge.Charge;
import org.finopshub.contract.format.DropHeader;
import org.finopshub.contract.format.DropWriter;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.manifest.Manifest;
import org.finopshub.contract.manifest.Manifest.PeriodStatus;
import org.finopshub.contract.slice.DropName;

/** Writes generated slices as signed drops, as an entity would send them. */
public final class GeneratedDrops {
  private static final Instant CREATED_AT = Instant.parse("2026-11-01T00:00:00Z");
  private static final int FIRST_VERSION = 1;

  private final ECKey key;

  public GeneratedDrops(ECKey key) {
    this.key = key;
  }

  /** A slice's drop; the same for the same entity, month and number. */
  public static DropName name(String entityId, YearMonth period, long exportSeq) {
    var run =
        UUID.nameUUIDFromBytes("%s %s %d".formatted(entityId, period, exportSeq).getBytes(UTF_8));
    return new DropName(entityId, period, run);
  }

  /** Writes the drop's files into a directory, which is made when absent; the manifest last. */
  public Manifest write(
      Path directory, DropName drop, long exportSeq, SliceGenerator slices, FileLayout layout)
      throws IOException {
    Files.createDirectories(directory);
    try (var writer = DropWriter.open(directory, header(drop, exportSeq), layout);
        var charges = slices.charges(drop)) {
      for (var charge : (Iterable<Charge>) charges::iterator) {
        writer.write(charge);
      }
      return writer.finish(key);
    }
  }

  private static DropHeader header(DropName drop, long exportSeq) {
    return new DropHeader(
        drop,
        exportSeq,
        PeriodStatus.FINAL,
        null,
        null,
        CREATED_AT,
        "finops-hub benchmarks",
        FIRST_VERSION,
        Catalogue.PRICING_VIEW);
  }
}
