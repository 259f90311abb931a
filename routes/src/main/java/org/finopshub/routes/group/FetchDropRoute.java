package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.routes.settings.SftpAccount;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Brings the inboxes of another machine here, file by file; what is here whole is removed there. A
 * file that comes twice is the same file: nothing of a drop changes under its name.
 */
@Component
@ConditionalOnProperty("hub.group.sftp.host")
final class FetchDropRoute extends RouteBuilder {
  @Override
  public void configure() {
    from(SftpAccount.endpoint(
            "hub.group.sftp",
            "",
            "recursive=true",
            "minDepth=3",
            "maxDepth=3",
            "filter=#uploads",
            "delete=true",
            "streamDownload=true",
            "sortBy=file:modified",
            "delay={{hub.group.intake.poll-every}}",
            "backoffErrorThreshold=1",
            "backoffMultiplier=6",
            "throwExceptionOnConnectFailed=true",
            "bridgeErrorHandler=true"))
        .routeId("group-fetch-drop")
        .routeDescription("Brings the inboxes of another machine here")
        .routeConfigurationId("house-keeping-errors")
        .to("file:{{hub.group.intake.sftp-root}}?tempFileName=.${file:onlyname}.part");
  }
}
