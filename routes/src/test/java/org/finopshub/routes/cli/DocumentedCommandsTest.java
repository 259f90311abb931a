package org.finopshub.routes.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.server.PathContainer;
import org.springframework.util.ReflectionUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** What the documents tell people to type is there. */
class DocumentedCommandsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern COMMAND = Pattern.compile("\\./hub( [^`#|;)&\\n]*)?");
  private static final Pattern ADDRESS =
      Pattern.compile("/(group|local)/v1/[A-Za-z0-9_{}/.…-]*[A-Za-z0-9_}]");
  private static final Map<String, String> EXAMPLES =
      Map.of("YYYY-MM", "2026-01", "OWNER", "atlas", "HASH", "0".repeat(64), "USER", "ada");

  @Test
  void everyCommandOfTheDocumentsIsOneOfTheHub() throws IOException {
    var commands = found(COMMAND);

    assertThat(commands).hasSizeGreaterThan(12);
    assertThat(commands)
        .allSatisfy(
            command ->
                assertThat(HubCommand.commandLine().parseArgs(arguments(command)).errors())
                    .isEmpty());
  }

  @Test
  void everyAddressOfTheDocumentsIsAnEndpoint() throws IOException {
    var endpoints = endpoints();
    var addresses = found(ADDRESS);

    assertThat(addresses).hasSizeGreaterThan(25);
    assertThat(addresses)
        .allSatisfy(
            address -> {
              var path = PathContainer.parsePath(address.replaceAll("[{}]", ""));
              assertThat(endpoints)
                  .as(address)
                  .anyMatch(
                      endpoint ->
                          endpoint.matches(path)
                              || endpoint.getPatternString().startsWith(address + "/"));
            });
  }

  private static TreeSet<String> found(Pattern what) throws IOException {
    var texts = new TreeSet<String>();
    for (Path document : documents()) {
      // A command may run over the end of a line, inside of one code span.
      var text = Files.readString(document).replaceAll("(`[^`\n]*)\n([^`\n]+`)", "$1 $2");
      what.matcher(text).results().forEach(result -> texts.add(result.group().strip()));
    }
    return texts;
  }

  private static List<Path> documents() throws IOException {
    try (var root = Files.list(ROOT);
        var docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(root, docs)
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.endsWith("CHANGELOG.md")) // what was, not what is
          .toList();
    }
  }

  private static String[] arguments(String command) {
    var words = new ArrayList<>(List.of(command.replaceAll("[\\[\\]]", "").split("\\s+")));
    words.remove(0);
    words.replaceAll(word -> EXAMPLES.getOrDefault(word, word));
    return words.toArray(String[]::new);
  }

  private static List<PathPattern> endpoints() {
    var patterns = new ArrayList<PathPattern>();
    for (JavaClass javaClass : new ClassFileImporter().importPackages("org.finopshub.portal")) {
      var type = javaClass.reflect();
      var prefixes = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
      ReflectionUtils.doWithMethods(
          type,
          method -> {
            var mapping = AnnotatedElementUtils.findMergedAnnotation(method, RequestMapping.class);
            for (String prefix : prefixes == null ? new String[] {""} : prefixes.path()) {
              for (String path : mapping.path().length == 0 ? new String[] {""} : mapping.path()) {
                patterns.add(PathPatternParser.defaultInstance.parse(prefix + path));
              }
            }
          },
          method -> AnnotatedElementUtils.hasAnnotation(method, RequestMapping.class));
    }
    return patterns;
  }
}
