package org.finopshub.routes.local;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.routes.settings.SftpAccount;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Takes the versions the group publishes, one after the other; each is met until it is decided, and
 * never again unless it is put there anew.
 */
@Component
@ConditionalOnProperty("hub.local.referential.group-keys")
final class SyncReferentialRoute extends RouteBuilder {
  @Override
  public void configure() {
    from(outbox(
            "delay={{hub.local.sftp.poll-every}}",
            "filter=#publishedBundles",
            "sorter=#publishedBundles",
            "backoffErrorThreshold=1",
            "backoffMultiplier=6",
            "bridgeErrorHandler=true"))
        .routeId("local-sync-referential")
        .routeDescription("Takes the versions of the referential the group publishes")
        .routeConfigurationId("sync-errors")
        .autoStartup("{{hub.local.background:true}}")
        .setProperty("entity", simple("{{hub.local.entity.id}}"))
        .bean(BundleDownload.class, "zip(${exchangeProperty.CamelFileExchangeFile}, ${body})")
        .setProperty("download", body())
        .pollEnrich()
        .simple(outbox("fileName=${exchangeProperty.download.signatureFile}"))
        .timeout(1_000)
        .cacheSize(-1)
        .filter(body().isNotNull())
        .bean(BundleDownload.class, "signature(${body})")
        .end()
        .bean(BundleDownload.class, "take(${exchangeProperty.download}, ${body})")
        .id("apply-version");
  }

  private static String outbox(String... more) {
    return SftpAccount.endpoint(
        "hub.local.sftp",
        "{{hub.local.sftp.outbox}}",
        String.join("&", more),
        "noop=true",
        "idempotent=false",
        "streamDownload=true",
        "throwExceptionOnConnectFailed=true");
  }
}
