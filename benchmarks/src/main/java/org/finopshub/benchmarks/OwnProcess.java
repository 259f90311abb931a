package org.finopshub.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;

/** Runs this program once more with the same JVM options, speaking to the same terminal. */
final class OwnProcess {
  private OwnProcess() {}

  static void run(Class<?> program, List<String> arguments)
      throws IOException, InterruptedException {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(arguments);
    new ProcessBuilder(command).inheritIO().start().waitFor();
  }
}
