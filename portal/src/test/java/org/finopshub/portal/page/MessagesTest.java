package org.finopshub.portal.page;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MessagesTest {
  /** A key of which the last part comes from the data: {@code #{|menu.${name}|}}. */
  private static final Pattern STEMS = Pattern.compile("[|']([a-z][a-z.-]*\\.)(?:\\$\\{|')");

  private static final Pattern ARGUMENTS = Pattern.compile("\\{\\d}");

  @Test
  void bothLanguagesSayTheSame() {
    assertThat(keys(Locale.FRENCH)).isEqualTo(keys(Locale.ENGLISH));
    for (var key : keys(Locale.ENGLISH)) {
      assertThat(arguments(Locale.FRENCH, key)).as(key).isEqualTo(arguments(Locale.ENGLISH, key));
    }
  }

  @Test
  void everyMessageIsShownSomewhere() throws IOException {
    var templates = templates();
    var stems = new TreeSet<String>();
    STEMS.matcher(templates).results().forEach(found -> stems.add(found.group(1)));

    assertThat(keys(Locale.ENGLISH))
        .allMatch(
            key -> templates.contains(key) || stems.stream().anyMatch(key::startsWith),
            "is in a template");
  }

  @Test
  void noApostropheSwallowsAnArgument() {
    for (var language : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      var messages = messages(language);
      assertThat(keys(language)).allMatch(key -> !messages.getString(key).contains("'"));
    }
  }

  private static String templates() throws IOException {
    try (var files = Files.walk(Path.of("src/main/resources/templates"))) {
      return files.filter(Files::isRegularFile).map(MessagesTest::read).collect(joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> arguments(Locale language, String key) {
    return ARGUMENTS
        .matcher(messages(language).getString(key))
        .results()
        .map(found -> found.group())
        .sorted()
        .distinct()
        .toList();
  }

  private static Set<String> keys(Locale language) {
    return new TreeSet<>(messages(language).keySet());
  }

  private static ResourceBundle messages(Locale language) {
    return ResourceBundle.getBundle(
        PageConfiguration.MESSAGES.replace('/', '.'),
        language,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }
}
