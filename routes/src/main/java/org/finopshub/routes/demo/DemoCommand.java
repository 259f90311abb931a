package org.finopshub.routes.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.finopshub.routes.settings.InvalidSettingException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hub demo}: both sides in one process, from usage to the group's views. */
@Command(
    name = "demo",
    description =
        "Runs one group hub and its entities' hubs on usage made up for it, or on a real FOCUS file,"
            + " and stays up.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "HUB_HOME is the data directory (default ./.hub); HUB_PORT_OFFSET is added to every port.",
      "Ends with 0 when every drop is loaded and the cost that came out is the cost that went in."
    })
public final class DemoCommand implements Callable<Integer> {
  private static final int OK = 0;
  private static final int NOT_EXACT = 1;
  private static final int LARGEST_OFFSET = 50_000;

  @Spec private CommandSpec spec;

  @Option(names = "--once", description = "End after printing what was loaded.")
  private boolean once;

  @Option(names = "--json", description = "Print the outcome as JSON.")
  private boolean json;

  @Option(
      names = "--usage",
      paramLabel = "FOCUS_FILE",
      description = "A real bill: its AWS lines go to atlas, all others to boreal.")
  private Path usage;

  @Override
  public Integer call() throws Exception {
    if (usage != null && !Files.isReadable(usage)) {
      throw new ParameterException(
          spec.commandLine(), "--usage: there is no readable file " + usage);
    }
    try (var demo = new Demo(options(), DemoProgress.forThisOutput())) {
      Runtime.getRuntime().addShutdownHook(new Thread(demo::end, "demo-end"));
      var outcome = demo.run();
      print(json ? DemoReport.json(outcome) : DemoReport.text(outcome));
      if (!once) {
        stayUp(outcome);
      }
      return outcome.isExact() ? OK : NOT_EXACT;
    }
  }

  private DemoOptions options() {
    return new DemoOptions(
        environment("HUB_HOME").map(Path::of).orElse(Path.of(".hub")),
        environment("HUB_CONFIG").map(Path::of).orElse(Path.of("config")),
        portOffset(),
        Optional.ofNullable(usage),
        DemoPlan.twelveMonths());
  }

  private static int portOffset() {
    var offset = environment("HUB_PORT_OFFSET").orElse("0");
    if (!offset.matches("\\d{1,5}") || Integer.parseInt(offset) > LARGEST_OFFSET) {
      throw new InvalidSettingException(
          "HUB_PORT_OFFSET", "'" + offset + "'", "a number from 0 to " + LARGEST_OFFSET);
    }
    return Integer.parseInt(offset);
  }

  private void stayUp(DemoOutcome outcome) throws InterruptedException {
    outcome.urls().forEach((name, url) -> print("%-20s %s%n".formatted(name, url)));
    print("Up until you press Ctrl-C.%n".formatted());
    new CountDownLatch(1).await();
  }

  private void print(String text) {
    var out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
  }

  private static Optional<String> environment(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
