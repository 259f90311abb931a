package org.finopshub.routes.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.io.ClassPathResource;

/** The limits of docs/bounds.md have the names and defaults they have in the hub. */
class DocumentedBoundsTest {
  private static final Path PAGE = Path.of("..", "docs", "bounds.md");
  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([^`]+)` \\| ([^ ]+) \\|.*\\|([^|]*)\\|$");

  /** Settings whose default stands beside their type. */
  private static final Map<String, String> RECORDS =
      Map.of(
          "hub.access.", "org.finopshub.portal.access.AccessSettings",
          "hub.answers.", "org.finopshub.portal.revalidation.AnswerSettings",
          "hub.lineage.", "org.finopshub.routes.settings.LineageSettings",
          "hub.group.alerts.channels[].webhook.", "org.finopshub.routes.settings.WebhookSettings",
          "hub.group.alerts.channels[].email.", "org.finopshub.routes.settings.EmailSettings");

  @Test
  void everyLimitHasTheDefaultThatIsWrittenDown() throws Exception {
    var written = new TreeMap<String, String>();
    ROW.matcher(Files.readString(PAGE))
        .results()
        .forEach(row -> written.put(row.group(1), row.group(2)));
    var defaults = defaults();

    assertThat(written).hasSizeGreaterThan(30);
    assertThat(defaults).containsAllEntriesOf(written);
  }

  @Test
  void everyLimitIsTried() throws IOException {
    assertThat(ROW.matcher(Files.readString(PAGE)).results())
        .hasSizeGreaterThan(30)
        .allSatisfy(row -> assertThat(row.group(3)).as(row.group(1)).isNotBlank());
  }

  private static Map<String, String> defaults() throws Exception {
    var defaults = new TreeMap<String, String>();
    for (var file :
        List.of("application.yaml", "application-group.yaml", "application-local.yaml")) {
      defaults.putAll(settings(file));
    }
    for (var record : RECORDS.entrySet()) {
      for (var component : Class.forName(record.getValue()).getRecordComponents()) {
        var parameter = component.getAccessor().getName();
        var value = defaultOf(Class.forName(record.getValue()), parameter);
        if (value != null) {
          defaults.put(record.getKey() + kebab(parameter), value);
        }
      }
    }
    return defaults;
  }

  private static Map<String, String> settings(String file) throws IOException {
    var settings = new TreeMap<String, String>();
    for (var source : new YamlPropertySourceLoader().load(file, new ClassPathResource(file))) {
      for (var name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
        settings.put(name, Objects.toString(source.getProperty(name)));
      }
    }
    return settings;
  }

  private static String defaultOf(Class<?> record, String component) {
    for (var parameter : record.getDeclaredConstructors()[0].getParameters()) {
      var value = parameter.getAnnotation(DefaultValue.class);
      if (parameter.getName().equals(component) && value != null && value.value().length == 1) {
        return value.value()[0];
      }
    }
    return null;
  }

  private static String kebab(String name) {
    return name.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }
}
