package org.finopshub.benchmarks.measure;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A program of these classes in a JVM of its own. */
public final class OwnProcess {
  private OwnProcess() {}

  /** Runs it with this JVM's options, speaking to the same terminal. */
  public static void run(Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    var options = ManagementFactory.getRuntimeMXBean().getInputArguments();
    new ProcessBuilder(command(program, options, arguments)).inheritIO().start().waitFor();
  }

  /**
   * Runs it with other options.
   *
   * @return the last line it wrote to its standard output
   * @throws IOException when it did not end with 0
   */
  public static String output(Class<?> program, List<String> options, List<String> arguments)
      throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command(program, options, arguments))
            .redirectError(Redirect.INHERIT)
            .start();
    var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("%s ended with %d".formatted(program.getName(), process.exitValue()));
    }
    return output.strip().lines().reduce("", (before, line) -> line);
  }

  /**
   * Starts it with this JVM's options, to go on beside this one.
   *
   * @param directory in which it runs
   * @param log where it writes
   */
  public static Process start(
      Class<?> program,
      List<String> arguments,
      Map<String, String> environment,
      Path directory,
      Path log)
      throws IOException {
    var options = ManagementFactory.getRuntimeMXBean().getInputArguments();
    var builder =
        new ProcessBuilder(command(program, options, arguments))
            .directory(directory.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().putAll(environment);
    return builder.start();
  }

  private static List<String> command(
      Class<?> program, List<String> options, List<String> arguments) {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    return command;
  }
}
