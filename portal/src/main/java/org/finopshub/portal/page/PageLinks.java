package org.finopshub.portal.page;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.linkbuilder.ILinkBuilder;
import org.thymeleaf.linkbuilder.StandardLinkBuilder;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * Leaves out of a link what nobody asked for. Thymeleaf would write {@code entity=}, which asks the
 * API for the entity without a name.
 */
@Component
final class PageLinks implements ILinkBuilder {
  private final ILinkBuilder links = new StandardLinkBuilder();

  PageLinks(SpringTemplateEngine engine) {
    engine.setLinkBuilder(this);
  }

  @Override
  public String buildLink(IExpressionContext context, String base, Map<String, Object> parameters) {
    return links.buildLink(context, base, asked(parameters));
  }

  @Override
  public String getName() {
    return links.getName();
  }

  @Override
  public Integer getOrder() {
    return links.getOrder();
  }

  private static Map<String, Object> asked(Map<String, Object> parameters) {
    var asked = new LinkedHashMap<String, Object>();
    if (parameters != null) {
      asked.putAll(parameters);
      asked.values().removeIf(value -> Objects.toString(value, "").isEmpty());
    }
    return asked;
  }
}
