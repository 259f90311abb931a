package org.finopshub.routes.bounds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.http.springboot.HttpComponentAutoConfiguration;
import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.springframework.boot.Banner.Mode;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/**
 * Camel as a local hub sets it up, before work that does not end and catalogs that do not answer.
 */
@Timeout(value = 90, threadMode = ThreadMode.SEPARATE_THREAD)
class RouteBoundsTest {
  private static final int SHORT_IN_MILLISECONDS = 300;
  private static final int LONG_IN_MILLISECONDS = 20_000;

  private final List<ConfigurableApplicationContext> hubs = new ArrayList<>();

  @Configuration(proxyBeanMethods = false)
  @ImportAutoConfiguration({CamelAutoConfiguration.class, HttpComponentAutoConfiguration.class})
  static class Camel {}

  /** Work that takes as long as it is told to. */
  static class Work extends RouteBuilder {
    private final CountDownLatch begun = new CountDownLatch(1);
    private final AtomicBoolean finished = new AtomicBoolean();

    @Override
    public void configure() {
      from("seda:work")
          .process(
              exchange -> {
                begun.countDown();
                Thread.sleep(exchange.getMessage().getBody(Integer.class));
                finished.set(true);
              });
    }
  }

  @AfterEach
  void close() {
    hubs.forEach(ConfigurableApplicationContext::close);
  }

  @Test
  void whatRoutesAreAtIsFinishedBeforeTheEnd() throws InterruptedException {
    assertThat(finishes(SHORT_IN_MILLISECONDS, hub())).isTrue();
  }

  @Test
  void whatTakesLongerThanAHubMayTakeToEndIsStopped() throws InterruptedException {
    assertThat(finishes(LONG_IN_MILLISECONDS, hub("camel.main.shutdown-timeout=1"))).isFalse();
  }

  @Test
  void aCatalogThatCannotBeReachedIsGivenUp() throws IOException {
    try (var unreachable = FullPort.open()) {
      var hub = hub("camel.component.http.connect-timeout=300");

      assertThatThrownBy(() -> askCatalog(hub, unreachable.number()))
          .hasStackTraceContaining("ConnectTimeoutException");
    }
  }

  @Test
  void aCatalogThatSaysNothingIsGivenUp() throws IOException {
    try (var mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      var hub =
          hub("camel.component.http.response-timeout=300", "camel.component.http.so-timeout=0");

      assertThatThrownBy(() -> askCatalog(hub, mute.getLocalPort()))
          .hasStackTraceContaining("Read timed out");
    }
  }

  private static boolean finishes(int milliseconds, ConfigurableApplicationContext hub)
      throws InterruptedException {
    var work = hub.getBean(Work.class);
    hub.getBean(ProducerTemplate.class).sendBody("seda:work", milliseconds);
    assertThat(work.begun.await(1, TimeUnit.MINUTES)).isTrue();
    hub.close();
    return work.finished.get();
  }

  private static void askCatalog(ConfigurableApplicationContext hub, int port) {
    hub.getBean(ProducerTemplate.class)
        .requestBody("http://127.0.0.1:%d/api/catalog".formatted(port), null, String.class);
  }

  private ConfigurableApplicationContext hub(String... settings) {
    var hub =
        new SpringApplicationBuilder(Camel.class, Work.class)
            .profiles("local")
            .web(WebApplicationType.NONE)
            .bannerMode(Mode.OFF)
            .logStartupInfo(false)
            .run(
                Stream.concat(Stream.of("hub.local.entity.id=atlas"), Stream.of(settings))
                    .map("--"::concat)
                    .toArray(String[]::new));
    hubs.add(hub);
    return hub;
  }
}
