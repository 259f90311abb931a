package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.routes.settings.SftpAccount;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Takes what is written here for the entities to their outboxes on another machine; by falling
 * name, so that a bundle's signature goes before the bundle.
 */
@Component
@ConditionalOnProperty("hub.group.sftp.host")
final class SendOutboxRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("file:{{hub.group.intake.sftp-root}}?recursive=true&minDepth=3&maxDepth=3"
            + "&antInclude=*/outbox/*.receipt.json,*/outbox/referential-*.zip,"
            + "*/outbox/referential-*.zip.jws&sortBy=reverse:file:name&delete=true&readLock=none"
            + "&delay={{hub.group.intake.poll-every}}")
        .routeId("group-send-outbox")
        .routeDescription("Takes receipts and bundles to outboxes on another machine")
        .routeConfigurationId("house-keeping-errors")
        .to(
            SftpAccount.endpoint(
                "hub.group.sftp", "", "tempFileName=.${file:onlyname}.part", "fileExist=Override"));
  }
}
