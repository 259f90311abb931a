package org.finopshub.routes.cli;

import java.io.PrintWriter;
import org.finopshub.contract.check.CheckCommand;
import org.finopshub.routes.Hub;
import org.finopshub.routes.demo.DemoCommand;
import org.finopshub.routes.demo.RehearseCommand;
import org.finopshub.routes.demo.TokenCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The one command-line entry: {@code ./hub}. */
@Command(
    name = "hub",
    description = "Lets a group of companies know what its IT costs.",
    mixinStandardHelpOptions = true,
    versionProvider = HubCommand.JarVersion.class,
    subcommands = {
      LocalCommand.class,
      GroupCommand.class,
      AuditCommand.class,
      ReplayCommand.class,
      ArchiveCommand.class,
      RebuildCommand.class,
      SweepCommand.class,
      DoctorCommand.class,
      CheckCommand.class,
      KeysCommand.class,
      DemoCommand.class,
      TokenCommand.class,
      RehearseCommand.class
    },
    footer = {
      "",
      "Exit codes: 0 ok, 1 failed, 2 wrong arguments, settings or data, 3 try again later,"
          + " 4 security."
    })
public final class HubCommand {
  private HubCommand() {}

  /** The command line, ready to execute: every failure becomes one line and an exit code. */
  public static CommandLine commandLine() {
    return new CommandLine(new HubCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(HubCommand::refuse)
        .setExecutionExceptionHandler(HubCommand::explain);
  }

  private static int refuse(ParameterException refusal, String[] arguments) {
    var command = refusal.getCommandLine();
    say(
        command.getErr(),
        "%s; see './%s --help'"
            .formatted(
                CommandFailure.oneLine(refusal.getMessage()),
                command.getCommandSpec().qualifiedName()));
    return ExitCode.CONTRACT.code();
  }

  private static int explain(Exception failure, CommandLine command, ParseResult arguments) {
    var explained = CommandFailure.of(failure);
    say(command.getErr(), explained.sentence());
    if (System.getenv("HUB_TRACE") != null) {
      failure.printStackTrace(command.getErr());
    }
    return explained.exitCode().code();
  }

  private static void say(PrintWriter err, String sentence) {
    err.println("hub: " + sentence);
    err.flush();
  }

  /** Reads the version the jar was built with. */
  static final class JarVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
      var version = Hub.class.getPackage().getImplementationVersion();
      return new String[] {"hub " + (version == null ? "(not packaged)" : version)};
    }
  }
}
