package org.finopshub.routes.demo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./hub demo}: both sides in one process, from usage to the group's views. */
@Command(
    name = "demo",
    description =
        "Runs one group hub and its entities' hubs on usage made up for it, or on a real FOCUS"
            + " file, and stays up.",
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "HUB_HOME is the data directory (default ./.hub); HUB_PORT_OFFSET is added to every port.",
      "Ends with 0 when every drop is loaded and the cost that came out is the cost that went in."
    })
public final class DemoCommand implements Callable<Integer> {
  private static final int OK = 0;
  private static final int NOT_EXACT = 1;

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
        stayUp(demo, outcome);
      }
      return outcome.isExact() ? OK : NOT_EXACT;
    }
  }

  private DemoOptions options() {
    return new DemoOptions(
        DemoEnvironment.home(),
        DemoEnvironment.config(),
        DemoEnvironment.portOffset(),
        Optional.ofNullable(usage),
        DemoPlan.twelveMonths());
  }

  private void stayUp(Demo demo, DemoOutcome outcome) throws InterruptedException {
    outcome.urls().forEach((name, url) -> print("%-20s %s%n".formatted(name, url)));
    print("%nWho can log in:%n".formatted());
    demo.running()
        .people()
        .forEach(
            person ->
                print(
                    "%-20s %-14s %s%n".formatted(person.name(), person.password(), person.does())));
    print("A program shows what './hub token' prints.%n".formatted());
    print("Up until you press Ctrl-C.%n".formatted());
    new CountDownLatch(1).await();
  }

  private void print(String text) {
    var out = spec.commandLine().getOut();
    out.print(text);
    out.flush();
  }
}
