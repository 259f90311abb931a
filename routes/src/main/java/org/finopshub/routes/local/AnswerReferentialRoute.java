package org.finopshub.routes.local;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.local.synchronisation.OwedAnswers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Tells the group which version is held, after each synchronisation. */
@Component
@ConditionalOnProperty("hub.local.referential.group-keys")
final class AnswerReferentialRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("timer:local-answer-referential?period={{hub.local.sftp.poll-every}}")
        .routeId("local-answer-referential")
        .routeDescription("Tells the group which version of the referential is held")
        .routeConfigurationId("sync-errors")
        .autoStartup("{{hub.local.background:true}}")
        .setProperty("entity", simple("{{hub.local.entity.id}}"))
        .bean(OwedAnswers.class, "due")
        .filter(simple("${body.isPresent}"))
        .setBody(simple("${body.get}"))
        .setProperty("answer", body())
        .bean(DropFiles.class)
        .to("direct:local-send-files")
        .setBody(exchangeProperty("answer"))
        .bean(OwedAnswers.class, "sent(${body})")
        .log("told the group that version ${exchangeProperty.answer.officialVersion} is held")
        .end();
  }
}
