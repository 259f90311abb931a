package org.finopshub.benchmarks;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.finopshub.benchmarks.database.BenchmarkServer;
import org.finopshub.benchmarks.measure.OwnProcess;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code benchmarks/run}: each comparison in a JVM of its own, one after the other. */
@Command(
    name = "run",
    description =
        "Runs the hub and what one would use instead in turns, over the same data, checks that both"
            + " made the same rows and prints the ratio of their times.",
    mixinStandardHelpOptions = true,
    footer = {"", "Exit codes: 0 every goal is reached, 1 one is not, 2 wrong arguments."})
final class BenchmarkCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "NAME", description = "Comparisons to run; default: all.")
  private List<String> names = List.of();

  @Mixin private SizeOptions size;

  @Option(
      names = "--jdbc-url",
      description = "A PostgreSQL to use, of somebody who may create databases; default: its own.")
  private String jdbcUrl;

  @Option(
      names = "--directory",
      defaultValue = "benchmarks/target/run",
      description = "Where data and results go; default: ${DEFAULT-VALUE}.")
  private Path directory;

  @Option(names = "--in-this-process", hidden = true)
  private boolean inThisProcess;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new BenchmarkCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    var results = new Results(Files.createDirectories(directory.toAbsolutePath()));
    return inThisProcess ? compare(results) : compareInTurn(results);
  }

  /**
   * A JVM each, so that one comparison's warm code, heap and threads are none of the next one's;
   * unless it is to be quick, or they share a ledger.
   */
  private int compareInTurn(Results results) throws Exception {
    var outcomes = new ArrayList<Outcome>();
    var goals = goals();
    for (var goal : goals) {
      results.forget(goal);
    }
    for (var together : size.isQuick() ? List.of(goals) : apart(goals)) {
      compareApart(together);
    }
    for (var goal : goals) {
      results.of(goal).ifPresent(outcomes::add);
    }
    results.keepAll(outcomes);
    outcomes.forEach(outcome -> out().println(outcome.line()));
    out().flush();
    boolean reached = outcomes.stream().allMatch(Outcome::isReached);
    return reached && outcomes.size() == goals.size() ? 0 : 1;
  }

  private static List<List<Goal>> apart(List<Goal> goals) {
    var overHistory = goals.stream().filter(Goal::isOverHistory).toList();
    var alone = goals.stream().filter(goal -> !goal.isOverHistory()).map(List::of);
    return Stream.concat(alone, Stream.of(overHistory).filter(shared -> !shared.isEmpty()))
        .toList();
  }

  private void compareApart(List<Goal> goals) throws Exception {
    var arguments = new ArrayList<>(options());
    arguments.add("--in-this-process");
    goals.forEach(goal -> arguments.add(goal.title()));
    OwnProcess.run(BenchmarkCommand.class, arguments);
  }

  /** What fails has no outcome; the others are compared all the same. */
  private int compare(Results results) throws Exception {
    try (var server = server(results)) {
      for (var goal : goals()) {
        var scene = new Scene(server, results.directory().resolve(goal.title()), size.sizes());
        try {
          results.keep(goal, new ComparisonRun(scene, size.pairs(), out()).of(goal));
        } catch (Exception failure) {
          spec.commandLine().getErr().println(goal.title() + " failed");
          failure.printStackTrace(spec.commandLine().getErr());
        }
      }
    }
    return 0;
  }

  private BenchmarkServer server(Results results) throws Exception {
    return jdbcUrl == null
        ? BenchmarkServer.embedded(results.directory().resolve("postgres"))
        : BenchmarkServer.at(jdbcUrl);
  }

  private List<Goal> goals() {
    return names.isEmpty() ? List.of(Goal.values()) : names.stream().map(this::goal).toList();
  }

  private Goal goal(String name) {
    return Goal.of(name)
        .orElseThrow(() -> new ParameterException(spec.commandLine(), unknown(name)));
  }

  private static String unknown(String name) {
    return "No comparison '%s'; there are %s"
        .formatted(name, Arrays.stream(Goal.values()).map(Goal::title).toList());
  }

  private List<String> options() {
    return spec.commandLine().getParseResult().originalArgs().stream()
        .filter(argument -> !names.contains(argument))
        .toList();
  }

  private PrintWriter out() {
    return spec.commandLine().getOut();
  }
}
