package org.finopshub.routes.cli;

import picocli.CommandLine.Command;

/** {@code ./hub audit}: what was written down about who asked for what. */
@Command(
    name = "audit",
    description = "Checks what a hub wrote down about who asked for what.",
    mixinStandardHelpOptions = true,
    subcommands = AuditVerifyCommand.class)
final class AuditCommand {}
