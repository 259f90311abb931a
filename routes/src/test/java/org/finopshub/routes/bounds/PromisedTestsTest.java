package org.finopshub.routes.bounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The documents promise tests by name; each is there. */
class PromisedTestsTest {
  private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern PROMISE = Pattern.compile("`(\\w+(?:IT|Test))(?:\\.(\\w+))?`");

  @ParameterizedTest
  @ValueSource(strings = {"attacks.md", "bounds.md"})
  void everyTestADocumentNamesIsThere(String document) throws IOException {
    var tests = tests();
    var promises =
        PROMISE
            .matcher(Files.readString(ROOT.resolve("docs").resolve(document)))
            .results()
            .toList();

    assertThat(promises).hasSizeGreaterThan(15);
    assertThat(promises)
        .allSatisfy(
            promise -> {
              assertThat(tests).containsKey(promise.group(1));
              if (promise.group(2) != null) {
                assertThat(tests.get(promise.group(1))).contains(" " + promise.group(2) + "(");
              }
            });
  }

  /** Text of each test class by its name. */
  private static Map<String, String> tests() throws IOException {
    var tests = new TreeMap<String, String>();
    try (var modules =
        Files.newDirectoryStream(ROOT, path -> Files.exists(path.resolve("src/test/java")))) {
      for (var module : modules) {
        try (var files = Files.walk(module.resolve("src/test/java"))) {
          for (var file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
            var name = file.getFileName().toString().replace(".java", "");
            tests.merge(name, Files.readString(file), String::concat);
          }
        }
      }
    }
    return tests;
  }
}
