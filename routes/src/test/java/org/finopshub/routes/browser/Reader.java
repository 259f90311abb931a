package org.finopshub.routes.browser;

import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.finopshub.routes.browser.Chromium.Theme;
import org.finopshub.routes.demo.SharedDemo;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebElement;

/** Somebody of the demo before one hub's pages. */
final class Reader {
  private static final int PHONE = 390;
  private static final Duration PAGE = Duration.ofMinutes(1);
  private static final Set<String> GRAVE = Set.of("serious", "critical");
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Charts follow their window a frame later. */
  private static final String OVERHANG =
      """
      const page = document.documentElement, answer = arguments[0];
      requestAnimationFrame(() => requestAnimationFrame(
        () => setTimeout(() => answer(page.scrollWidth - page.clientWidth))));
      """;

  private static final String MARKED = "window.finopshubLeft = true";
  private static final String ARRIVED =
      "return !window.finopshubLeft && document.readyState === 'complete'";

  private final Chromium browser;
  private final String hub;

  private Reader(Chromium browser, String hub) {
    this.browser = browser;
    this.hub = hub;
  }

  /**
   * Nobody yet.
   *
   * @param hub {@code group} or an entity
   */
  static Reader of(String hub) {
    return new Reader(Chromium.fresh(), SharedDemo.running().url(hub));
  }

  /** Logged in, at the hub's first page. */
  static Reader of(String hub, String person) {
    var reader = of(hub);
    reader.open("/");
    reader.logIn(person);
    return reader;
  }

  /** Fills in the form that the identity provider shows. */
  void logIn(String person) {
    logIn(person, SharedDemo.running().password(person));
  }

  void logIn(String person, String password) {
    type("username", person);
    type("password", password);
    press("button[type=submit]");
  }

  /** Opens a page by its address at the hub. */
  void open(String address) {
    browser.driver().get(hub + address);
  }

  void reload() {
    browser.driver().navigate().refresh();
  }

  void show(Theme theme, int width) {
    browser.show(theme, width);
  }

  /** Presses what leads to another page, and waits for that page. */
  void press(String css) {
    leave(() -> one(css).click());
  }

  /** Follows the link that says so, and waits for the page behind it. */
  void follow(String text) {
    leave(() -> one(By.linkText(text)).click());
  }

  /** Shows what a heading on the page hides. */
  void unfold(String css) {
    one(css).click();
  }

  /** A click waits for what it starts at once; a form's answer may take longer to begin. */
  private void leave(Runnable step) {
    browser.driver().executeScript(MARKED);
    step.run();
    await()
        .atMost(PAGE)
        .ignoreExceptions()
        .until(() -> (boolean) browser.driver().executeScript(ARRIVED));
  }

  /** Presses the button that says so, on a page that stays. */
  void pressButton(String text) {
    all("button").stream()
        .filter(button -> button.getText().strip().equals(text))
        .findFirst()
        .orElseThrow()
        .click();
  }

  /** Ticks the row that is headed so, unless it is ticked. */
  void tick(String heading) {
    var box = rowOf(heading).findElement(By.cssSelector("input[type=checkbox]"));
    if (!box.isSelected()) {
      box.click();
    }
  }

  /** What the row says that is headed so. */
  String row(String heading) {
    return rowOf(heading).getText();
  }

  private WebElement rowOf(String heading) {
    return all("tbody tr").stream()
        .filter(row -> row.getText().strip().startsWith(heading))
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException("No row " + heading));
  }

  void type(String name, String text) {
    var field = one("[name=" + name + "]");
    field.clear();
    field.sendKeys(text);
  }

  void choose(String name, String value) {
    one("[name=%s] option[value='%s']".formatted(name, value)).click();
  }

  /** The page's address at the hub. */
  String address() {
    return browser.driver().getCurrentUrl().replaceFirst("^" + hub, "");
  }

  String heading() {
    return text("h1");
  }

  /** What the first element like that says. */
  String text(String css) {
    return one(css).getText();
  }

  /** What each element like that says, in the order of the page. */
  List<String> texts(String css) {
    return all(css).stream().map(WebElement::getText).toList();
  }

  /** An attribute of each element like that. */
  List<String> values(String css, String attribute) {
    return all(css).stream().map(element -> element.getDomAttribute(attribute)).toList();
  }

  int rowsOfTheFirstTable() {
    return all("main table").stream()
        .findFirst()
        .map(table -> table.findElements(By.cssSelector("tbody tr")).size())
        .orElse(0);
  }

  void pressTab() {
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
  }

  /** What the element says that the keyboard is on. */
  String focused() {
    return browser.driver().switchTo().activeElement().getText();
  }

  /** Follows a link to a file and waits for it. */
  String download(String link) {
    return browser.taken(() -> one(By.linkText(link)).click());
  }

  /**
   * What is wrong with a page whatever it is about: errors on the console, a broken content policy,
   * barriers to people with a disability, a phone that has to be scrolled sideways.
   */
  List<String> faults() {
    var faults = new ArrayList<String>();
    faults.addAll(barriers());
    browser.narrow(PHONE);
    var wider = (long) browser.driver().executeAsyncScript(OVERHANG);
    if (wider > 0) {
      faults.add("%d pixels wider than a phone".formatted(wider));
    }
    faults.addAll(browser.complaints());
    return faults;
  }

  /** Of WCAG 2.2 AA, as axe finds them; moderate and minor findings are opinions. */
  private List<String> barriers() {
    var found = new AxeBuilder().withTags(WCAG).setTimeout(120).analyze(browser.driver());
    return found.getViolations().stream()
        .filter(rule -> GRAVE.contains(rule.getImpact()))
        .map(Reader::described)
        .toList();
  }

  private static String described(Rule rule) {
    return "%s: %s".formatted(rule.getId(), rule.getNodes().get(0).getHtml());
  }

  private WebElement one(String css) {
    return one(By.cssSelector(css));
  }

  private WebElement one(By place) {
    return browser.driver().findElement(place);
  }

  private List<WebElement> all(String css) {
    return browser.driver().findElements(By.cssSelector(css));
  }
}
