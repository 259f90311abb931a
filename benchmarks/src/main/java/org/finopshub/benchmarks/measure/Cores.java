package org.finopshub.benchmarks.measure;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** The cores this JVM runs on, as Linux's {@code taskset} moves a process that is warm already. */
public final class Cores {
  private static final Path STATUS = Path.of("/proc/self/status");
  private static final String ALLOWED = "Cpus_allowed_list:";
  private static final int TRIES = 10;

  private Cores() {}

  /** Does some work with every thread of this JVM on one core; other processes keep theirs. */
  public static <T> T onOne(Callable<T> work) throws Exception {
    String all = allowed();
    move(all.split("[,-]")[0]);
    try {
      return work.call();
    } finally {
      move(all);
    }
  }

  private static String allowed() throws IOException {
    try (var lines = Files.lines(STATUS)) {
      return lines
          .filter(line -> line.startsWith(ALLOWED))
          .map(line -> line.substring(ALLOWED.length()).strip())
          .findFirst()
          .orElseThrow();
    }
  }

  /** Again when a thread ended while {@code taskset} went through them all, which it takes ill. */
  private static void move(String cores) throws IOException, InterruptedException {
    int left = TRIES;
    while (taskset(cores) != 0) {
      if (--left == 0) {
        throw new IOException("taskset failed %d times, see above".formatted(TRIES));
      }
    }
  }

  private static int taskset(String cores) throws IOException, InterruptedException {
    var pid = Long.toString(ProcessHandle.current().pid());
    return new ProcessBuilder("taskset", "--all-tasks", "--cpu-list", "--pid", cores, pid)
        .redirectOutput(Redirect.DISCARD)
        .redirectError(Redirect.INHERIT)
        .start()
        .waitFor();
  }
}
