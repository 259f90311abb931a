package org.finopshub.routes.demo.generate;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.SortedMap;
import org.finopshub.routes.demo.generate.GenerationPlan.GeneratedEntity;

/**
 * Writes the usage of a plan into files.
 *
 * <p>Rows: {@code <entity>/cloud/<entity>-YYYY-MM.csv[.gz]} (FOCUS 1.2) and, by the entity's
 * internal source, {@code <entity>/internal/} or {@code <entity>/metering/<entity>-YYYY-MM.csv};
 * replaced, byte for byte the same for the same plan.
 *
 * <p>Memory: that of the applications, whatever the number of lines.
 */
public final class UsageGenerator {
  private final Path directory;

  public UsageGenerator(Path directory) {
    this.directory = directory;
  }

  /**
   * Writes every file of the plan.
   *
   * @return what the hubs must find, by slice as {@code SliceKey} writes it
   */
  public SortedMap<String, ExpectedSlice> write(GenerationPlan plan) throws IOException {
    var tally = new UsageTally();
    var cloud = new FocusFile(plan, tally);
    var internal = new InternalFile(plan, tally);
    for (var entity : plan.entities()) {
      for (var period : plan.periods()) {
        cloud.write(cloudFile(entity, period), entity, period);
        writeInternal(internal, entity, period);
      }
    }
    return tally.expected();
  }

  private void writeInternal(InternalFile internal, GeneratedEntity entity, YearMonth period)
      throws IOException {
    switch (entity.internalSource()) {
      case PLAIN_CSV -> internal.writeUsage(file(entity, "internal", period), entity, period);
      case SQL -> internal.writeMetering(file(entity, "metering", period), entity, period);
    }
  }

  private Path cloudFile(GeneratedEntity entity, YearMonth period) {
    return path(entity, "cloud", period, entity.cloudFormat().extension());
  }

  private Path file(GeneratedEntity entity, String kind, YearMonth period) {
    return path(entity, kind, period, ".csv");
  }

  private Path path(GeneratedEntity entity, String kind, YearMonth period, String extension) {
    return directory
        .resolve(entity.entityId())
        .resolve(kind)
        .resolve(entity.entityId() + "-" + period + extension);
  }
}
