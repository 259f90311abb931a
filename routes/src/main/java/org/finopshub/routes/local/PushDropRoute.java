package org.finopshub.routes.local;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.local.export.ExportQueue;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Sends what waits in the queue, oldest first, until it is empty or the server fails. */
@Component
@ConditionalOnProperty(name = "hub.local.delivery", havingValue = "push", matchIfMissing = true)
final class PushDropRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:local-push-drop?period={{hub.local.sftp.poll-every}}")
        .routeId("local-push-drop")
        .routeDescription("Sends the drops that wait in the queue, oldest first")
        .routeConfigurationId("push-errors")
        .autoStartup("{{hub.local.background:true}}")
        .setProperty("entity", simple("{{hub.local.entity.id}}"))
        .bean(DueDrops.class)
        .loopDoWhile(simple("${body.isPresent}"))
        .setBody(simple("${body.get}"))
        .setProperty("export", body())
        .setProperty("period", simple("${body.period}"))
        .setProperty("run_id", simple("${body.runId}"))
        .bean(DropFiles.class)
        .to("direct:local-send-files")
        .setBody(exchangeProperty("export"))
        .bean(ExportQueue.class, "sent")
        .log("sent export ${body.exportSeq}")
        .bean(DueDrops.class)
        .end()
        // From here on it is about no run.
        .removeProperty("run_id");
  }
}
