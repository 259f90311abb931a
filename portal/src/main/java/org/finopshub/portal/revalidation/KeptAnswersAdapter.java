package org.finopshub.portal.revalidation;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletInvocableHandlerMethod;

/**
 * Asks an endpoint marked {@link Revalidated} only for what is not among the {@link KeptAnswers}.
 * Whether the caller may ask was decided before.
 */
final class KeptAnswersAdapter extends RequestMappingHandlerAdapter {
  private final EntityTags tags;
  private final KeptAnswers answers;

  KeptAnswersAdapter(EntityTags tags, KeptAnswers answers) {
    this.tags = tags;
    this.answers = answers;
  }

  @Override
  protected ServletInvocableHandlerMethod createInvocableHandlerMethod(HandlerMethod method) {
    return EntityTags.revalidated(method)
        .filter(Revalidated::kept)
        .<ServletInvocableHandlerMethod>map(revalidated -> new Endpoint(method, revalidated))
        .orElseGet(() -> super.createInvocableHandlerMethod(method));
  }

  private final class Endpoint extends ServletInvocableHandlerMethod {
    private final Revalidated revalidated;

    Endpoint(HandlerMethod method, Revalidated revalidated) {
      super(method);
      this.revalidated = revalidated;
    }

    @Override
    public Object invokeForRequest(
        NativeWebRequest request, ModelAndViewContainer container, Object... provided)
        throws Exception {
      var asked = request.getNativeRequest(HttpServletRequest.class);
      var tag = (String) asked.getAttribute(EntityTags.TAG);
      return answers.get(
          tag,
          () -> super.invokeForRequest(request, container, provided),
          () -> tag.equals(tags.of(asked, revalidated)));
    }
  }
}
