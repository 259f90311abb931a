package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.publication.ReferentialAnswers;
import org.springframework.stereotype.Component;

/** Takes the entities' answers to published versions out of their inboxes. */
@Component
final class TakeReferentialAnswerRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("file:{{hub.group.intake.sftp-root}}?recursive=true&minDepth=3&maxDepth=3"
            + "&filter=#referentialAnswerFiles&noop=true&idempotent=false&readLock=none"
            + "&sortBy=file:modified&delay={{hub.group.intake.poll-every}}")
        .routeId("group-take-referential-answer")
        .routeDescription("Takes the entities' answers to published versions")
        .routeConfigurationId("house-keeping-errors")
        .bean(ReferentialAnswerFiles.class, "answer")
        .setProperty("entity", simple("${body.entityId}"))
        .bean(ReferentialAnswers.class)
        .id("take-answer")
        .filter(simple("${body.isPresent}"))
        .log("holds referential version ${body.get.referentialVersion}")
        .end();
  }
}
