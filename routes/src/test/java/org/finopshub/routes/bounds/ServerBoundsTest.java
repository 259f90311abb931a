package org.finopshub.routes.bounds;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

    @RequestMapping("/body")
    String repeat(@RequestBody(required = false) String body) {
      return "heard %s".formatted(body);
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
                    "--server.tomcat.max-http-form-post-size=1KB",
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
  void aFormThatIsTooLargeIsNotRead() throws IOException {
    assertThat(answer(form(1_000))).contains("1 read");
    assertThat(answer(form(1_100))).contains("0 read");
  }

  @Test
  void aLittleThatNobodyReadsIsPassedOver() throws IOException {
    assertThat(
            answer(
                unread(100_000)
                    + "x".repeat(100_000)
                    + "GET / HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n"))
        .contains("0 read")
        .endsWith("served");
  }

  @Test
  void whoGoesOnSendingWhatNobodyReadsIsHungUpOn() throws IOException {
    try (var caller =
        new Socket(InetAddress.getLoopbackAddress(), server.getWebServer().getPort())) {
      var megabyte = new byte[1 << 20];
      caller.getOutputStream().write(unread(100 * megabyte.length).getBytes(US_ASCII));

      assertThatThrownBy(
              () -> {
                for (int i = 0; i < 100; i++) {
                  caller.getOutputStream().write(megabyte);
                }
              })
          .isInstanceOf(SocketException.class);
    }
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

  /**
   * CVE-2026-77756: a proxy that takes HTTP/1.0 at its word sees the next request in the chunks.
   */
  @Test
  void chunksAreNotReadWhereTheProtocolHasNone() throws IOException {
    var body =
        "Host: hub\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n5\r\nhello\r\n0\r\n\r\n";

    assertThat(answer("POST /body HTTP/1.1\r\n" + body)).contains("heard hello");
    assertThat(answer("POST /body HTTP/1.0\r\n" + body)).doesNotContain("hello");
  }

  @Test
  void whatWasAskedIsNotTracedBack() throws IOException {
    assertThat(answer("TRACE / HTTP/1.1\r\nHost: hub\r\nConnection: close\r\nX-Secret: s\r\n\r\n"))
        .doesNotContain("X-Secret");
  }

  private static String form(int length) {
    return """
        POST /parameters HTTP/1.1
        Host: hub
        Content-Type: application/x-www-form-urlencoded
        Content-Length: %d

        p="""
            .formatted(length)
            .replace("\n", "\r\n")
        + "x".repeat(length - 2);
  }

  /** A request whose body the hub has no use for, without the body. */
  private static String unread(int length) {
    return "POST /parameters HTTP/1.1\r\nHost: hub\r\nContent-Type: text/plain\r\n"
        + "Content-Length: %d\r\n\r\n".formatted(length);
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
