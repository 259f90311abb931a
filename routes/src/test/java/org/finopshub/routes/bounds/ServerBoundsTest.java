package org.finopshub.routes.bounds;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.Banner.Mode;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.web.embedded.EmbeddedWebServerFactoryCustomizerAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.DispatcherServletAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.ServletWebServerFactoryAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The web server of every hub, with the hub's own settings, before callers who mean it no good. */
@Timeout(90)
class ServerBoundsTest {
  private static ServletWebServerApplicationContext server;

  @RestController
  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({
    ServletWebServerFactoryAutoConfiguration.class,
    EmbeddedWebServerFactoryCustomizerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    WebMvcAutoConfiguration.class
  })
  static class Server {
    @RequestMapping("/")
    String answer(@RequestBody(required = false) String body) {
      return "served";
    }

    @RequestMapping("/parameters")
    String count(@RequestParam Map<String, String> parameters) {
      return "%d read".formatted(parameters.size());
    }
  }

  @BeforeAll
  static void start() {
    server =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(Server.class)
                .bannerMode(Mode.OFF)
                .logStartupInfo(false)
                .run(
                    "--server.port=0",
                    "--server.tomcat.connection-timeout=2s",
                    "--server.tomcat.keep-alive-timeout=2s",
                    "--server.tomcat.max-keep-alive-requests=3");
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @Test
  void whoAsksAsOneDoesIsServed() throws IOException {
    assertThat(answer("GET / HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n"))
        .startsWith("HTTP/1.1 200")
        .contains("served");
  }

  @Test
  void aCallerWhoNeverEndsTheirHeadersIsHungUpOn() throws IOException {
    assertThat(answer("GET / HTTP/1.1\r\nHost: hub\r\nX-Slow: ")).doesNotContain("served");
  }

  @Test
  void aCallerWhoNeverEndsTheirBodyIsHungUpOn() throws IOException {
    assertThat(answer("POST / HTTP/1.1\r\nHost: hub\r\nContent-Length: 100\r\n\r\n{"))
        .doesNotContain("served");
  }

  @Test
  void aCallerWhoKeepsAConnectionAndSaysNothingIsHungUpOn() throws IOException {
    assertThat(answer("GET / HTTP/1.1\r\nHost: hub\r\n\r\n"))
        .contains("served")
        .doesNotContain("Connection: close");
  }

  @Test
  void aConnectionEndsAfterSoManyRequests() throws IOException {
    assertThat(answer("GET / HTTP/1.1\r\nHost: hub\r\n\r\n".repeat(3)))
        .containsOnlyOnce("Connection: close")
        .endsWith("served");
  }

  @Test
  void moreParametersThanAnyQuestionHasAreNotRead() throws IOException {
    var query = IntStream.range(0, 300).mapToObj("p%d=1"::formatted).collect(joining("&"));

    assertThat(answer("GET /parameters?%s HTTP/1.1\r\nHost: hub\r\n\r\n".formatted(query)))
        .contains("200 read");
  }

  @Test
  void aLogInNobodyUsesEndsAfterHalfAnHour() {
    assertThat(server.getServletContext().getSessionTimeout()).isEqualTo(30);
  }

  @Test
  void endlessHeadersAreRefused() throws IOException {
    assertThat(answer("GET / HTTP/1.1\r\nHost: hub\r\nX-Long: " + "x".repeat(17_000) + "\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void aPathThatClimbsIsRefused() throws IOException {
    assertThat(answer("GET /../../etc/passwd HTTP/1.1\r\nHost: hub\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
    assertThat(answer("GET /%2e%2e%2fetc/passwd HTTP/1.1\r\nHost: hub\r\n\r\n"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void aBodyOfTwoLengthsIsRefused() throws IOException {
    assertThat(
            answer(
                "POST / HTTP/1.1\r\nHost: hub\r\nContent-Length: 4\r\nContent-Length: 5\r\n\r\nabcde"))
        .startsWith("HTTP/1.1 400");
  }

  @Test
  void whatWasAskedIsNotTracedBack() throws IOException {
    assertThat(answer("TRACE / HTTP/1.1\r\nHost: hub\r\nConnection: close\r\nX-Secret: s\r\n\r\n"))
        .doesNotContain("X-Secret");
  }

  /**
   * Everything the server says until it hangs up, which it may before it took all of the request.
   */
  private static String answer(String request) throws IOException {
    try (var caller =
        new Socket(InetAddress.getLoopbackAddress(), server.getWebServer().getPort())) {
      caller.getOutputStream().write(request.getBytes(US_ASCII));
      caller.getOutputStream().flush();
      var answer = new ByteArrayOutputStream();
      try {
        caller.getInputStream().transferTo(answer);
      } catch (SocketException reset) {
        assertThat(reset).hasMessageContaining("reset");
      }
      return answer.toString(US_ASCII);
    }
  }
}
