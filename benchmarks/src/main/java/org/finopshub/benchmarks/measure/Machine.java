package org.finopshub.benchmarks.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What the figures were measured on.
 *
 * @param load runnable processes, average of the last minute: above {@code cores}, others were busy
 */
public record Machine(
    String system, String cpu, int cores, long memoryGib, double load, String java, Instant at) {
  private static final Path CPU = Path.of("/proc/cpuinfo");

  public static Machine here() throws IOException {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new Machine(
        "%s %s %s".formatted(system.getName(), system.getVersion(), system.getArch()),
        processor(),
        system.getAvailableProcessors(),
        system.getTotalMemorySize() >> 30,
        system.getSystemLoadAverage(),
        Runtime.version().toString(),
        Instant.now().truncatedTo(ChronoUnit.SECONDS));
  }

  private static String processor() throws IOException {
    if (Files.notExists(CPU)) {
      return "unknown";
    }
    try (var lines = Files.lines(CPU)) {
      return lines
          .filter(line -> line.startsWith("model name"))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    }
  }
}
