package org.finopshub.routes;

import org.finopshub.routes.cli.HubCommand;

/** Starts the command line of the hub. */
public final class Hub {
  private Hub() {}

  public static void main(String[] arguments) {
    System.exit(HubCommand.commandLine().execute(arguments));
  }
}
