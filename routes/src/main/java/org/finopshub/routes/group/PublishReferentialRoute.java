package org.finopshub.routes.group;

import org.apache.camel.builder.RouteBuilder;
import org.finopshub.group.publication.ReferentialPublication;
import org.springframework.stereotype.Component;

/** Publishes the referential's files if they changed; whoever asks hears what stops it. */
@Component
final class PublishReferentialRoute extends RouteBuilder {
  @Override
  public void configure() {
    from("direct:group-publish-referential")
        .routeId("group-publish-referential")
        .routeDescription("Publishes the referential's files if they changed")
        .errorHandler(noErrorHandler())
        .bean(ReferentialPublication.class)
        .id("publish-version")
        .filter(simple("${body.owedTo.size} > 0"))
        .log("referential version ${body.version} is owed to ${body.owedTo}")
        .end();
  }
}
