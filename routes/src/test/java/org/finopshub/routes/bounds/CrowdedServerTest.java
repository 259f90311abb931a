package org.finopshub.routes.bounds;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.FIVE_HUNDRED_MILLISECONDS;
import static org.awaitility.Durations.ONE_MINUTE;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.Banner.Mode;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.servlet.context.ServletWebServerApplicationContext;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The web server of every hub, with less room than it has, when more callers come than fit in. */
@Timeout(90)
class CrowdedServerTest {
  private static final int PATIENCE_IN_MILLISECONDS = 500;
  private static final int MORE_THAN_FIT_IN = 20;

  private final List<Socket> callers = new ArrayList<>();
  private ServletWebServerApplicationContext server;

  @RestController
  static class LongAnswers {
    private final CountDownLatch over = new CountDownLatch(1);
    private final AtomicInteger begun = new AtomicInteger();

    @RequestMapping("/long")
    String answer() throws InterruptedException {
      begun.incrementAndGet();
      return over.await(1, MINUTES) ? "served" : "late";
    }
  }

  @AfterEach
  void close() throws IOException {
    for (var caller : callers) {
      caller.close();
    }
    server.close();
  }

  @Test
  void moreRequestsThanThreadsWait() throws IOException {
    start("--server.tomcat.threads.max=2");
    var answers = server.getBean(LongAnswers.class);
    for (int i = 0; i < 5; i++) {
      ask(call(), "/long");
    }

    await()
        .atMost(ONE_MINUTE)
        .during(FIVE_HUNDRED_MILLISECONDS)
        .until(() -> answers.begun.get() == 2);
    answers.over.countDown();

    for (var caller : callers) {
      assertThat(answer(caller)).contains("served");
    }
  }

  @Test
  void moreCallersThanConnectionsWait() throws IOException {
    start("--server.tomcat.max-connections=2", "--server.tomcat.connection-timeout=1m");
    var first = call();
    call();
    var third = call();
    ask(third, "/");

    third.setSoTimeout(PATIENCE_IN_MILLISECONDS);
    assertThatThrownBy(() -> third.getInputStream().read())
        .isInstanceOf(SocketTimeoutException.class);
    first.close();

    third.setSoTimeout(0);
    assertThat(answer(third)).contains("served");
  }

  /** Linux lets one more wait than it is told, and leaves the rest without an answer. */
  @Test
  void moreCallersThanMayWaitAreNotLetIn() throws IOException {
    start(
        "--server.tomcat.max-connections=1",
        "--server.tomcat.accept-count=1",
        "--server.tomcat.connection-timeout=1m");

    int letIn = 0;
    while (letIn < MORE_THAN_FIT_IN && isLetIn()) {
      letIn++;
    }

    assertThat(letIn).isBetween(2, 3);
  }

  private void start(String... settings) {
    server =
        (ServletWebServerApplicationContext)
            new SpringApplicationBuilder(ServerBoundsTest.Server.class, LongAnswers.class)
                .bannerMode(Mode.OFF)
                .logStartupInfo(false)
                .run(
                    Stream.concat(Stream.of("--server.port=0"), Stream.of(settings))
                        .toArray(String[]::new));
  }

  private boolean isLetIn() throws IOException {
    try {
      call();
      return true;
    } catch (SocketTimeoutException | ConnectException full) {
      return false;
    }
  }

  private Socket call() throws IOException {
    var caller = new Socket();
    callers.add(caller);
    caller.connect(
        new InetSocketAddress(InetAddress.getLoopbackAddress(), server.getWebServer().getPort()),
        PATIENCE_IN_MILLISECONDS);
    return caller;
  }

  private static void ask(Socket caller, String path) throws IOException {
    caller
        .getOutputStream()
        .write(
            "GET %s HTTP/1.1\r\nHost: hub\r\nConnection: close\r\n\r\n"
                .formatted(path)
                .getBytes(US_ASCII));
  }

  private static String answer(Socket caller) throws IOException {
    return new String(caller.getInputStream().readAllBytes(), US_ASCII);
  }
}
