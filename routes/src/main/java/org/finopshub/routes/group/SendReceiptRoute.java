package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.routes.settings.SftpAccount;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Takes the receipts written here to the outboxes of another machine. */
@Component
@ConditionalOnProperty("hub.group.sftp.host")
final class SendReceiptRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("file:{{hub.group.intake.sftp-root}}?recursive=true&minDepth=3&maxDepth=3"
            + "&antInclude=*/outbox/*.receipt.json&delete=true&readLock=none"
            + "&delay={{hub.group.intake.poll-every}}")
        .routeId("group-send-receipt")
        .routeConfigurationId("house-keeping-errors")
        .to(
            SftpAccount.endpoint(
                "hub.group.sftp", "", "tempFileName=.${file:onlyname}.part", "fileExist=Override"));
  }
}
