package org.finopshub.portal.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.finopshub.portal.Documented;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.RequestEntity;
import org.springframework.http.ResponseEntity;
import org.springframework.http.server.PathContainer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPatternParser;

/** A table of requests and of what each caller hears, beside a hub that really answers. */
public final class AccessMatrix {
  private final TestRestTemplate http;
  private final UnaryOperator<String> bodies;
  private final Map<String, String> authorizations = new LinkedHashMap<>();

  /**
   * @param bodies gives what is posted to a path
   */
  public AccessMatrix(TestRestTemplate http, UnaryOperator<String> bodies) {
    this.http = http;
    this.bodies = bodies;
    this.authorizations.put("nobody", "");
  }

  /** One line of the table: a request, and what each caller hears. */
  public record Line(String request, List<String> expected) {
    @Override
    public String toString() {
      return request;
    }
  }

  /** The lines of a table beside a test class. */
  public static Stream<Line> lines(String fileName, Class<?> test) throws IOException {
    return new ClassPathResource(fileName, test)
        .getContentAsString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("GET ") || line.startsWith("POST "))
        .map(line -> line.split(" +"))
        .map(
            cells ->
                new Line(
                    cells[0] + " " + cells[1],
                    List.of(Arrays.copyOfRange(cells, 2, cells.length))));
  }

  /** Endpoints no line of a table asks; empty when it is whole. */
  public static List<String> unasked(Stream<Line> lines, RequestMappingHandlerMapping mappings) {
    var requests = lines.map(line -> line.request().replaceFirst("\\?.*", "")).toList();
    return Documented.answering(mappings).stream()
        .filter(endpoint -> requests.stream().noneMatch(request -> isOf(endpoint, request)))
        .toList();
  }

  private static boolean isOf(String endpoint, String request) {
    var asked = request.split(" ");
    var answering = endpoint.split(" ");
    return asked[0].equalsIgnoreCase(answering[0])
        && PathPatternParser.defaultInstance
            .parse(answering[1])
            .matches(PathContainer.parsePath(asked[1]));
  }

  /** The caller of the next column. */
  public AccessMatrix caller(String name, TestTokens token) {
    authorizations.put(name, "Bearer " + token.signed());
    return this;
  }

  /** What the table says, a caller a line. */
  public String expected(Line line) {
    return named(line.expected());
  }

  /** What is really heard, a caller a line. */
  public String heard(Line line) {
    return named(
        authorizations.values().stream().map(caller -> said(ask(line.request(), caller))).toList());
  }

  /** What the hub answers to a request of the table. */
  public ResponseEntity<String> ask(String request, String authorization) {
    var method = HttpMethod.valueOf(request.substring(0, request.indexOf(' ')));
    var path = request.substring(request.indexOf(' ') + 1);
    var asked =
        RequestEntity.method(method, URI.create(http.getRootUri() + path))
            .header(HttpHeaders.AUTHORIZATION, authorization)
            .contentType(MediaType.APPLICATION_JSON)
            .body(bodies.apply(path));
    return http.exchange(asked, String.class);
  }

  private String named(List<String> cells) {
    var names = List.copyOf(authorizations.keySet());
    return IntStream.range(0, Math.max(cells.size(), names.size()))
        .mapToObj(cell -> names.get(cell) + " " + cells.get(cell))
        .collect(Collectors.joining("\n"));
  }

  /** The status; of an answered list, whether there was anything to see. */
  private static String said(ResponseEntity<String> answer) {
    var list = items(answer);
    if (list.isMissingNode()) {
      return Integer.toString(answer.getStatusCode().value());
    }
    return list.isEmpty() ? "none" : "seen";
  }

  private static JsonNode items(ResponseEntity<String> answer) {
    try {
      return MediaType.APPLICATION_JSON.isCompatibleWith(answer.getHeaders().getContentType())
          ? new ObjectMapper().readTree(answer.getBody()).path("items")
          : MissingNode.getInstance();
    } catch (JsonProcessingException malformed) {
      throw new IllegalStateException(malformed);
    }
  }
}
