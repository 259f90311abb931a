package org.finopshub.routes.group;

import org.apache.camel.CamelExecutionException;
import org.apache.camel.ProducerTemplate;
import org.finopshub.group.publication.Publication;
import org.finopshub.portal.group.PublicationTrigger;
import org.springframework.stereotype.Component;

/** Has the referential published by the route when somebody asks over HTTP. */
@Component
final class Publications implements PublicationTrigger {
  private final ProducerTemplate routes;

  Publications(ProducerTemplate routes) {
    this.routes = routes;
  }

  @Override
  public Publication publish() {
    try {
      return routes.requestBody("direct:group-publish-referential", null, Publication.class);
    } catch (CamelExecutionException stopped) {
      throw stopped.getCause() instanceof RuntimeException cause ? cause : stopped;
    }
  }
}
