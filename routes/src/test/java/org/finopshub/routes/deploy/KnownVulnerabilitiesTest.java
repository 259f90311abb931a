package org.finopshub.routes.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What docs/finops-hub.vex.json says of libraries, held against those there are. */
class KnownVulnerabilitiesTest {
  private static final Path FILE = Path.of("..", "docs", "finops-hub.vex.json");
  private static final Pattern LIBRARY = Pattern.compile("pkg:maven/[^/]+/(.+)@(.+)");
  private static final String CLASS_PATH =
      System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));

  /** Source: OpenVEX 0.2.0, status justifications. */
  private static final Set<String> JUSTIFICATIONS =
      Set.of(
          "component_not_present",
          "vulnerable_code_not_present",
          "vulnerable_code_not_in_execute_path",
          "vulnerable_code_cannot_be_controlled_by_adversary",
          "inline_mitigations_already_exist");

  private static JsonNode document;

  @BeforeAll
  static void read() throws IOException {
    document = new ObjectMapper().readTree(FILE.toFile());
  }

  @Test
  void everyStatementIsAboutALibraryThatIsShippedInThatVersion() {
    assertThat(document.findValuesAsText("@id"))
        .filteredOn(id -> LIBRARY.matcher(id).matches())
        .isNotEmpty()
        .allSatisfy(
            id -> assertThat(CLASS_PATH).contains(LIBRARY.matcher(id).replaceAll("$1-$2.jar")));
  }

  @Test
  void everyStatementNamesItsSourceAndItsReason() {
    assertThat(document.path("statements"))
        .isNotEmpty()
        .allSatisfy(
            statement -> {
              assertThat(statement.at("/vulnerability/name").asText())
                  .matches("CVE-\\d{4}-\\d{4,}");
              assertThat(statement.at("/vulnerability/@id").asText()).startsWith("https://");
              assertThat(reasonOf(statement)).hasSizeGreaterThan(50);
            });
  }

  private static String reasonOf(JsonNode statement) {
    var status = statement.path("status").asText();
    return switch (status) {
      case "not_affected" -> {
        assertThat(JUSTIFICATIONS).contains(statement.path("justification").asText());
        yield statement.path("impact_statement").asText();
      }
      case "affected" -> statement.path("action_statement").asText();
      case "under_investigation" -> statement.path("status_notes").asText();
      default -> throw new AssertionError("no status of a version that is shipped: " + status);
    };
  }

  @Test
  void nothingIsStatedTwice() {
    assertThat(document.findValues("vulnerability"))
        .extracting(vulnerability -> vulnerability.path("name").asText())
        .doesNotHaveDuplicates();
  }

  @Test
  void whatWasMendedStaysMended() {
    assertThat(CLASS_PATH)
        .doesNotContain(
            List.of(
                "commons-lang3-3.17",
                "aircompressor-2.0.2",
                "c3p0-",
                "mchange-commons",
                "tomcat-embed-core-10.1.55",
                "postgresql-42.7.11",
                "httpclient5-5.5.",
                "httpcore5-5.3.",
                "httpcore5-h2-5.3."));
  }
}
