package org.finopshub.routes.error;

import java.util.Optional;
import org.apache.camel.LoggingLevel;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.finopshub.local.export.ExportQueue;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What cannot be sent stays due; what cannot be taken stays where it is. */
@Component
@Profile("local")
final class PushErrors extends RouteConfigurationBuilder {
  @Override
  public void configuration() {
    var push = routeConfiguration("push-errors");
    push.onException(Exception.class)
        .onWhen(exchangeProperty("export").isNotNull())
        .handled(true)
        .setProperty("reason", method(RootCause.class, "sentence(${exception})"))
        .log(LoggingLevel.WARN, "not sent, will be tried again: ${exchangeProperty.reason}")
        .bean(
            ExportQueue.class, "retryLater(${exchangeProperty.export}, ${exchangeProperty.reason})")
        .setBody(constant(Optional.empty()));
    push.onException(Exception.class)
        .handled(true)
        .log(LoggingLevel.ERROR, "the queue of drops cannot be read: ${exception.message}");
    var receipt = routeConfiguration("receipt-errors");
    receipt
        .onException(Exception.class)
        .handled(true)
        .log(
            LoggingLevel.WARN,
            "receipts cannot be taken: ${bean:rootCause?method=sentence(${exception})}");
    var sync = routeConfiguration("sync-errors");
    sync.onException(Exception.class)
        .handled(true)
        .log(
            LoggingLevel.WARN,
            "the referential is not synchronised, will be tried again:"
                + " ${bean:rootCause?method=sentence(${exception})}");
  }
}
