package org.finopshub.routes.browser;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.logging.Level;
import org.finopshub.contract.Missing;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.springframework.util.FileSystemUtils;

/**
 * The browser of this machine, headless; one for all tests of this JVM.
 *
 * <p>Whoever asks for it without one is skipped, or fails when {@code FORBID_SKIPS} is {@code
 * true}.
 */
final class Chromium {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
  private static final int HEIGHT = 900;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final ChromeDriver driver;
  private final Path downloads;

  private Chromium(ChromeDriver driver, Path downloads) {
    this.driver = driver;
    this.downloads = downloads;
  }

  /** As somebody finds it who was never here: no cookies, light, as wide as a laptop. */
  static Chromium fresh() {
    if (!Files.isExecutable(BROWSER) || !Files.isExecutable(DRIVER)) {
      return Missing.here("Debian's chromium and chromium-driver are not installed");
    }
    var chromium = Started.CHROMIUM;
    // First away from a page that asks by itself, and would be given new cookies.
    chromium.driver.get("about:blank");
    chromium.driver.executeCdpCommand("Network.clearBrowserCookies", Map.of());
    chromium.show(Theme.LIGHT, 1280);
    chromium.complaints();
    return chromium;
  }

  ChromeDriver driver() {
    return driver;
  }

  /** Does what makes a file come, and reads it once it is whole. */
  String taken(Runnable press) {
    FileSystemUtils.deleteRecursively(downloads.toFile());
    press.run();
    return await().until(this::file, Objects::nonNull);
  }

  private String file() throws IOException {
    if (!Files.isDirectory(downloads)) {
      return null;
    }
    try (var files = Files.list(downloads)) {
      // Until it is whole, its name is another and hidden.
      var whole = files.filter(file -> file.toString().endsWith(".csv")).findFirst();
      return whole.isEmpty() ? null : Files.readString(whole.get());
    }
  }

  /** Shows pages from now on in this theme and in a window of this width, in CSS pixels. */
  void show(Theme theme, int width) {
    narrow(width);
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", theme.css()))));
  }

  /** Leaves the page as it is and makes its window this wide. */
  void narrow(int width) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", HEIGHT, "deviceScaleFactor", 1, "mobile", false));
  }

  /**
   * What pages wrote on the console since this was last asked; a broken content policy is there.
   */
  List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** What the reader's system asks for. */
  enum Theme {
    LIGHT,
    DARK;

    private String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final class Started {
    private static final Chromium CHROMIUM = start();

    private static Chromium start() {
      try {
        var home = Files.createTempDirectory("chromium");
        var driver = new ChromeDriver(service(), options(home));
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(driver, home), "chromium-end"));
        return new Chromium(driver, home.resolve("downloads"));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static ChromeDriverService service() {
      return new ChromeDriverService.Builder()
          .usingDriverExecutable(DRIVER.toFile())
          .usingAnyFreePort()
          .withTimeout(PATIENCE)
          .build();
    }

    private static ChromeOptions options(Path home) {
      var logs = new LoggingPreferences();
      logs.enable(LogType.BROWSER, Level.WARNING);
      var options = new ChromeOptions();
      options.setBinary(BROWSER.toFile());
      // Root, as which containers run tests, has no sandbox; reduced motion: charts stand still at
      // once.
      options.addArguments(
          "--headless=new",
          "--no-sandbox",
          "--disable-dev-shm-usage",
          "--lang=en",
          "--force-prefers-reduced-motion",
          "--user-data-dir=" + home.resolve("profile"));
      options.setExperimentalOption(
          "prefs",
          Map.of(
              "download.default_directory",
              home.resolve("downloads").toString(),
              "intl.accept_languages",
              "en"));
      options.setCapability("goog:loggingPrefs", logs);
      return options;
    }

    private static void end(ChromeDriver driver, Path home) {
      driver.quit();
      try {
        FileSystemUtils.deleteRecursively(home);
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  }
}
