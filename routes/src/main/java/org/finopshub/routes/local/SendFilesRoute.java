package org.finopshub.routes.local;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.finopshub.routes.settings.SftpAccount;
import org.springframework.stereotype.Component;

/**
 * Uploads files in their order, what announces them last, each as a part that is renamed when it is
 * whole. A file that is there already is whole and its content is the same, so a resumed upload
 * goes on after it.
 */
@Component
final class SendFilesRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("direct:local-send-files")
        .routeId("local-send-files")
        .routeDescription("Uploads files in their order, each as a part that is renamed")
        .errorHandler(noErrorHandler())
        .split(body())
        .stopOnException()
        .setHeader(Exchange.FILE_NAME, simple("${body.name}"))
        .bean(PacedFile.class)
        .to(
            SftpAccount.endpoint(
                "hub.local.sftp",
                "{{hub.local.sftp.inbox}}",
                "tempFileName=.${file:name}.part",
                "fileExist=Ignore"))
        .id("upload-file")
        .end();
  }
}
