package org.finopshub.benchmarks.scale;

import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.finopshub.benchmarks.data.GeneratedDrops;
import org.finopshub.benchmarks.data.SliceGenerator;
import org.finopshub.contract.format.FileLayout;
import org.finopshub.contract.format.FileLayout.Compression;
import org.finopshub.contract.format.FileLayout.Format;
import org.finopshub.contract.slice.DropName;

/** Ten entities, each sending a drop a month: 3,000 applications with 50 charges. */
final class Sender {
  static final int ROWS = 150_000;
  static final List<String> ENTITIES =
      IntStream.rangeClosed(1, 10).mapToObj("entity-%02d"::formatted).toList();

  private static final FileLayout LAYOUT = new FileLayout(Format.CSV, Compression.GZIP, ROWS);

  private final Path directory;
  private final GeneratedDrops drops;
  private final SliceGenerator slices;

  Sender(Path directory, ECKey key, long seed) throws IOException {
    this.directory = directory;
    this.drops = new GeneratedDrops(key);
    this.slices = new SliceGenerator(seed, ROWS);
    for (var entity : ENTITIES) {
      Files.createDirectories(inbox(entity));
      Files.createDirectories(directory.resolve("sftp").resolve(entity).resolve("outbox"));
    }
  }

  /** Writes every entity's drop of a month, out of the hub's sight. */
  List<DropName> write(YearMonth period) throws IOException {
    var written = new ArrayList<DropName>();
    for (var entity : ENTITIES) {
      var drop = GeneratedDrops.name(entity, period, 1);
      drops.write(desk(), drop, 1, slices, LAYOUT);
      written.add(drop);
    }
    return written;
  }

  /** Hands drops over as an upload ends: renamed, each manifest last. */
  void send(List<DropName> written) throws IOException {
    for (var drop : written) {
      for (var file :
          List.of(
              drop.factsFile(1, Format.CSV.extension(Compression.GZIP)),
              drop.signatureFile(),
              drop.manifestFile())) {
        Files.move(
            desk().resolve(file),
            inbox(drop.entityId()).resolve(file),
            StandardCopyOption.ATOMIC_MOVE);
      }
    }
  }

  private Path desk() {
    return directory.resolve("desk");
  }

  private Path inbox(String entity) {
    return directory.resolve("sftp").resolve(entity).resolve("inbox");
  }
}
