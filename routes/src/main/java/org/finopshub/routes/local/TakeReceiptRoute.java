package org.finopshub.routes.local;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.contract.receipt.ReceiptJson;
import org.finopshub.routes.settings.SftpAccount;
import org.springframework.stereotype.Component;

/**
 * Takes the group's answers to drops that still wait for one; everything else is left alone. An
 * answer that is not final stays where it is until another takes its place, and is read once.
 */
@Component
final class TakeReceiptRoute extends RouteBuilder {
  @Override
  public void configure() {
    from(SftpAccount.endpoint(
            "hub.local.sftp",
            "{{hub.local.sftp.outbox}}",
            "delay={{hub.local.sftp.poll-every}}",
            "filter=#awaitedReceipts",
            "noop=true",
            "idempotent=true",
            "idempotentKey=${file:name}-${file:size}-${file:modified}",
            "streamDownload=true",
            "backoffErrorThreshold=1",
            "backoffMultiplier=6",
            "throwExceptionOnConnectFailed=true",
            "bridgeErrorHandler=true"))
        .routeId("local-take-receipt")
        .routeDescription("Takes the group's answers to drops that wait for one")
        .routeConfigurationId("receipt-errors")
        .autoStartup("{{hub.local.background:true}}")
        .setProperty("entity", simple("{{hub.local.entity.id}}"))
        .convertBodyTo(byte[].class)
        .bean(ReceiptJson.class, "read")
        .to("direct:local-close-export");
  }
}
