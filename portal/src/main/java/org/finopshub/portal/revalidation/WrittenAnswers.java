package org.finopshub.portal.revalidation;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/**
 * Makes the text of a kept answer once. It goes with the answer: nothing is held here that {@link
 * KeptAnswers} has let go.
 */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class WrittenAnswers implements ResponseBodyAdvice<Object> {
  private final ObjectMapper json;
  private final int mostRows;
  private final Cache<Object, Written> texts = Caffeine.newBuilder().weakKeys().build();

  WrittenAnswers(ObjectMapper json, AnswerSettings settings) {
    this.json = json;
    this.mostRows = settings.keptRows();
  }

  @Override
  public boolean supports(
      MethodParameter returned, Class<? extends HttpMessageConverter<?>> converter) {
    var revalidated = returned.getMethodAnnotation(Revalidated.class);
    return revalidated != null
        && revalidated.kept()
        && MappingJackson2HttpMessageConverter.class.isAssignableFrom(converter);
  }

  @Override
  public Object beforeBodyWrite(
      Object body,
      MethodParameter returned,
      MediaType type,
      Class<? extends HttpMessageConverter<?>> converter,
      ServerHttpRequest request,
      ServerHttpResponse response) {
    boolean isKept = body != null && KeptAnswers.rows(body).orElse(mostRows) < mostRows;
    return isKept ? texts.get(body, this::written) : body;
  }

  private Written written(Object body) {
    try {
      return new Written(new SerializedString(json.writeValueAsString(body)));
    } catch (JsonProcessingException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** JSON that is text already. */
  private record Written(SerializedString text) implements JsonSerializable {
    @Override
    public void serialize(JsonGenerator out, SerializerProvider serializers) throws IOException {
      out.writeRawValue(text);
    }

    @Override
    public void serializeWithType(
        JsonGenerator out, SerializerProvider serializers, TypeSerializer type) throws IOException {
      serialize(out, serializers);
    }
  }
}
