package org.finopshub.routes.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.finopshub.routes.GroupHub;
import org.finopshub.routes.HubDatabases;
import org.finopshub.routes.key.SigningKeys;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/** The demo's people before its group hub, with nothing between them replaced. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoLogInIT {
  private static final String COSTS = "/group/v1/costs?from=2026-01";
  private static final String CONSOLE = "/actuator/hawtio/index.html";
  private static final String READ_STATE =
      "{'type':'read','mbean':'org.apache.camel:context=group,type=routes,name=\\\"group-sweep-orphans\\\"',"
          + "'attribute':'State'}";
  private static final String STOP =
      READ_STATE.replace("'read'", "'exec'").replace("'attribute':'State'", "'operation':'stop()'");
  private static final String DUMP_HEAP =
      "{'type':'exec','mbean':'com.sun.management:type=HotSpotDiagnostic',"
          + "'operation':'dumpHeap','arguments':['heap',true]}";

  @TempDir static Path directory;
  private final DemoPorts ports = new DemoPorts(FreePorts.offset());
  private DemoHome home;
  private DemoIdentity identity;
  private ConfigurableApplicationContext provider;
  private ConfigurableApplicationContext group;

  @BeforeAll
  void start() throws Exception {
    home = DemoHome.in(directory);
    identity = new DemoIdentity(home, ports, List.of());
    provider = identity.start();
    var options =
        new DemoOptions(
            directory,
            HubDatabases.CONFIG,
            ports.offset(),
            Optional.empty(),
            DemoPlan.twelveMonths());
    var settings =
        new HubSettings(options, home, ports, SigningKeys.of(home.keys(), "group"), identity);
    var hubless = Map.of(HublessEntity.ENTITY_ID, DemoKeys.of(home, HublessEntity.ENTITY_ID));
    group = GroupHub.start(settings.group(List.of(), hubless, HubDatabases.create()));
  }

  @AfterAll
  void stop() {
    group.close();
    provider.close();
  }

  @Test
  void whoLogsInIsTakenWhereTheyWantedToGo() throws Exception {
    var answer = logIn(new Browser(), "vera", password("vera"));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.uri()).isEqualTo(URI.create(hub() + COSTS));
    assertThat(json(answer).path("items").isArray()).isTrue();
  }

  @Test
  void aWrongPasswordLeadsNowhere() throws Exception {
    var answer = logIn(new Browser(), "vera", "guess");

    assertThat(answer.uri().getPort()).isEqualTo(ports.identity());
    assertThat(answer.uri().getQuery()).isEqualTo("error");
  }

  @Test
  void aLogInIsBoundToTheBrowserThatAskedForIt() throws Exception {
    var asked = HttpRequest.newBuilder(URI.create(hub() + "/oauth2/authorization/hub")).build();

    var answer = HttpClient.newHttpClient().send(asked, BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("location").orElseThrow())
        .contains("/oauth2/authorize?response_type=code&", "&code_challenge_method=S256");
  }

  @Test
  void whoLogsOutIsAskedForTheirPasswordAgain() throws Exception {
    var browser = new Browser();
    var page = browser.logIn(hub() + "/group/overview", "vera", password("vera"));
    assertThat(page.uri()).isEqualTo(URI.create(hub() + "/group/overview"));

    browser.submit(page, "/logout", Map.of());

    var asked = browser.open(hub() + "/group/overview");
    assertThat(asked.uri()).isEqualTo(URI.create(provider() + "/login"));
    assertThat(asked.body()).contains("name=\"password\"");
  }

  @Test
  void aLogInAtTheManagementPortLeavesTheOneOfThePagesAlone() throws Exception {
    var browser = new Browser();
    browser.logIn(hub() + COSTS, "oskar", password("oskar"));

    var console = browser.open(management() + CONSOLE);

    assertThat(console.uri()).isEqualTo(URI.create(management() + CONSOLE));
    assertThat(browser.cookies()).containsKeys("hub-group", "hub-group-management");
    assertThat(browser.open(hub() + COSTS).uri()).isEqualTo(URI.create(hub() + COSTS));
  }

  @Test
  void whoWatchesTheHubStopsNoRoute() throws Exception {
    var console = console("nora");

    assertThat(ask(console, READ_STATE).path("value").asText()).isEqualTo("Started");
    assertThat(ask(console, STOP).path("status").asInt()).isEqualTo(403);
    assertThat(ask(console, DUMP_HEAP).path("status").asInt()).isEqualTo(403);
    assertThat(ask(console, READ_STATE).path("value").asText()).isEqualTo("Started");
  }

  @Test
  void whoAdministersTheHubStopsARouteAndStartsItAgain() throws Exception {
    var console = console("otto");

    assertThat(ask(console, STOP).path("status").asInt()).isEqualTo(200);
    assertThat(ask(console, READ_STATE).path("value").asText()).isEqualTo("Stopped");
    assertThat(ask(console, STOP.replace("stop()", "start()")).path("status").asInt())
        .isEqualTo(200);
    assertThat(ask(console, READ_STATE).path("value").asText()).isEqualTo("Started");
    assertThat(ask(console, DUMP_HEAP).path("status").asInt()).isEqualTo(403);
  }

  @Test
  void theConsoleTakesNoRequestOfAnotherSitesPage() throws Exception {
    var answer = console("otto").send(jolokia(STOP));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(json(answer).path("code").asText()).isEqualTo("not-permitted");
  }

  @Test
  void aLogInCarriesTheRolesOfThePerson() throws Exception {
    var browser = new Browser();
    logIn(browser, "vera", password("vera"));

    var answer =
        browser.send(HttpRequest.newBuilder(URI.create(hub() + "/group/v1/ingestion-runs")));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(json(answer).path("code").asText()).isEqualTo("role-missing");
  }

  @Test
  void aSessionAloneChangesNothing() throws Exception {
    var browser = new Browser();
    logIn(browser, "oskar", password("oskar"));

    var answer =
        browser.send(
            HttpRequest.newBuilder(URI.create(hub() + "/group/v1/alerts/any/acknowledge"))
                .POST(BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(json(answer).path("code").asText()).isEqualTo("not-permitted");
  }

  @Test
  void aProgramReadsWithItsToken() throws Exception {
    var token = ProgramToken.request(home, ports);

    var answer =
        new Browser()
            .send(
                HttpRequest.newBuilder(URI.create(hub() + COSTS))
                    .header("Authorization", "Bearer " + token));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
  }

  @Test
  void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() throws Exception {
    var asked = HttpRequest.newBuilder(URI.create(hub() + COSTS)).header("Accept", "text/html");

    var answer = HttpClient.newHttpClient().send(asked.build(), BodyHandlers.ofString());

    assertThat(answer.headers().firstValue("set-cookie").orElseThrow())
        .startsWith("hub-group=")
        .contains("HttpOnly", "SameSite=Lax");
  }

  private Browser console(String name) throws Exception {
    var browser = new Browser();
    var shown = browser.logIn(management() + CONSOLE, name, password(name));
    assertThat(shown.uri()).isEqualTo(URI.create(management() + CONSOLE));
    return browser;
  }

  /** As Hawtio's scripts ask. */
  private JsonNode ask(Browser console, String question) throws Exception {
    var token = console.cookies().get("XSRF-TOKEN");
    return json(console.send(jolokia(question).header("X-XSRF-TOKEN", token)));
  }

  private HttpRequest.Builder jolokia(String question) {
    return HttpRequest.newBuilder(URI.create(management() + "/actuator/jolokia"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(question.replace('\'', '"')));
  }

  private HttpResponse<String> logIn(Browser browser, String name, String password)
      throws Exception {
    return browser.logIn(hub() + COSTS, name, password);
  }

  private static JsonNode json(HttpResponse<String> answer) throws Exception {
    return new ObjectMapper().readTree(answer.body());
  }

  private String password(String name) {
    return identity.people().stream()
        .filter(person -> person.name().equals(name))
        .findFirst()
        .orElseThrow()
        .password();
  }

  private String hub() {
    return "http://127.0.0.1:" + ports.group();
  }

  private String management() {
    return "http://127.0.0.1:" + ports.groupManagement();
  }

  private String provider() {
    return "http://127.0.0.1:" + ports.identity();
  }
}
