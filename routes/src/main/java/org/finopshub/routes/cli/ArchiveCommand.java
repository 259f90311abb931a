package org.finopshub.routes.cli;

import picocli.CommandLine.Command;

/** {@code ./hub archive}: the files the group kept of every drop it took. */
@Command(
    name = "archive",
    description =
        "Checks the files the group kept, and takes in again what its ledger lost, or all of it.",
    mixinStandardHelpOptions = true,
    subcommands = {
      ArchiveVerifyCommand.class,
      ArchivePutBackCommand.class,
      ArchiveRebuildCommand.class
    })
final class ArchiveCommand {}
