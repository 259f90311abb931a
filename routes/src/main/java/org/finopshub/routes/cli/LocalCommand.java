package org.finopshub.routes.cli;

import java.util.concurrent.Callable;
import org.finopshub.routes.LocalHub;
import picocli.CommandLine.Command;

/** {@code ./hub local}: one entity's hub, in the foreground. */
@Command(
    name = "local",
    description = "Runs one entity's hub in this terminal.",
    mixinStandardHelpOptions = true,
    subcommands = {LocalRunCommand.class, LocalResendCommand.class})
final class LocalCommand implements Callable<Integer> {
  @Override
  public Integer call() throws InterruptedException {
    Foreground.run("local hub", LocalHub.application());
    return ExitCode.OK.code();
  }
}
