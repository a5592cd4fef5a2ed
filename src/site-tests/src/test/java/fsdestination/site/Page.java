package fsdestination.site;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.ReadableJson;
import fsdestination.site.network.LocalNetwork;
import fsdestination.site.network.RecordedRequest;
import fsdestination.site.network.VendorResponses;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.support.ui.FluentWait;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A tab in which one test opens pages of {@code test-pages}, and what that test can see of it. */
public final class Page {
  private final BrowserSession session;
  private final RemoteWebDriver driver;
  private final LocalNetwork network;
  private final String origin;
  private final int firstRequest;
  private final int firstRefusal;
  private final int firstBreak;

  Page(BrowserSession session, LocalNetwork network, String origin) {
    this.session = session;
    this.driver = session.driver();
    this.network = network;
    this.origin = origin;
    this.firstRequest = network.requests().now();
    this.firstRefusal = network.unexpectedRequests().now();
    this.firstBreak = network.failedResponses().now();
  }

  /**
   * Returns when the page says that its scenario is set up; see {@code scenario.js}. A page that
   * its browser lost a part of on the way says nothing about what is tested: it is opened once
   * more, and the session's account counts it.
   *
   * @param file in {@code test-pages}; of another folder that is served, its whole path
   */
  public Page open(String file, Parameter... scenario) {
    var url = url(file, scenario);
    driver.get(url);
    var lost = lostFiles();
    if (!lost.isEmpty()) {
      session.opensAgain(url, lost, network.failedResponses().since(firstBreak));
      driver.get(url);
    }
    return waitFor("window.pageReady");
  }

  /** The same for a page that does not load one of its files, as it should. */
  public Page openOnce(String file, Parameter... scenario) {
    driver.get(url(file, scenario));
    return waitFor("window.pageReady");
  }

  private String url(String file, Parameter... scenario) {
    var query = Arrays.stream(scenario).map(Parameter::encoded).collect(Collectors.joining("&"));
    return origin + (file.startsWith("/") ? "" : "/pages/") + file + "?" + query;
  }

  /** Files of this origin that the browser asked for, and says that it did not get. */
  private List<String> lostFiles() {
    return log("unloaded").stream()
        .filter(file -> file.startsWith(origin) && !requests(file).isEmpty())
        .toList();
  }

  /** Opens a page that is none of {@code test-pages}, whatever its origin. */
  public Page visit(String url) {
    driver.get(url);
    return this;
  }

  public Page waitFor(String condition) {
    patiently(condition)
        .until(d -> Boolean.TRUE.equals(driver.executeScript("return !!(" + condition + ")")));
    return this;
  }

  private FluentWait<WebDriver> patiently(String what) {
    return new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(20))
        .withMessage(() -> "waiting for " + what + " in\n" + describe());
  }

  /**
   * Runs the body of an async function with the arguments as {@code args}, waits for its promise
   * and returns its value in the notation of {@code serialize.js}. It sets a global of the page as
   * {@code window.name = …} only: Firefox keeps a plain {@code name = …} to the body.
   */
  public JsonNode run(String body, Object... args) {
    var answer =
        driver.executeAsyncScript(
            "var done = arguments[arguments.length - 1];"
                + "(async function (args) {"
                + body
                + "})([].slice.call(arguments, 0, -1)).then("
                + "function (value) { done({value: JSON.stringify(serialize(value))}); },"
                + "function (error) { done({error: error + '\\n' + (error && error.stack)}); });",
            args);
    var result = (Map<?, ?>) Objects.requireNonNull(answer);
    if (result.containsKey("error")) {
      throw new AssertionError("in the page: " + result.get("error"));
    }
    return ReadableJson.json(String.valueOf(result.get("value")));
  }

  /**
   * Calls a function of {@code src/test/js/in-page} in the page, waits for its promise and returns
   * its value as {@link #run} does.
   *
   * @param name of the file, whose only expression is the function
   * @param args strings, numbers, booleans, lists and maps
   */
  public JsonNode call(String name, Object... args) {
    return run(PageFunction.source(name), args);
  }

  /** Presses keys, one after the other, where the focus is. */
  public Page press(CharSequence... keys) {
    new Actions(driver).sendKeys(keys).perform();
    return this;
  }

  /** Presses a key while a modifier is held. */
  public Page pressWith(Keys modifier, CharSequence key) {
    new Actions(driver).keyDown(modifier).sendKeys(key).keyUp(modifier).perform();
    return this;
  }

  /** The calls that FullStory's script accepted, in order; waits until it has run. */
  public JsonNode fullstoryCalls() {
    return waitFor("window.fullstoryCalls").run("return fullstoryCalls");
  }

  /** What the console was told at the given level, {@code error} or {@code warn} or another. */
  public List<String> console(String level) {
    return log(level);
  }

  /** Errors that nothing caught, and promises that nobody handled. */
  public List<String> thrown() {
    return log("thrown");
  }

  private List<String> log(String kind) {
    var texts =
        driver.executeScript(
            "var kind = arguments[0];"
                + "return (window.pageLog || []).filter(e => e.kind === kind).map(e => e.text)",
            kind);
    return ((List<?>) Objects.requireNonNull(texts)).stream().map(String::valueOf).toList();
  }

  public VendorResponses vendors() {
    return network.responses();
  }

  /** This test's requests whose address contains the text, without the browser's preflights. */
  public List<RecordedRequest> requests(String text) {
    return network.requests().since(firstRequest).stream()
        .filter(request -> !request.method().equals("OPTIONS"))
        .filter(request -> request.url().toString().contains(text))
        .toList();
  }

  /** Returns when there is such a request. */
  public RecordedRequest waitForRequest(String text) {
    patiently("a request of " + text).until(d -> !requests(text).isEmpty());
    return requests(text).get(0);
  }

  /** Hosts and addresses that had no answer in this test. */
  public List<String> refused() {
    return network.unexpectedRequests().since(firstRefusal);
  }

  byte[] screenshot() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  String describe() {
    return driver.getCurrentUrl()
        + "\n--- log\n"
        + driver.executeScript(
            "return (window.pageLog || []).map(e => e.kind + ': ' + e.text).join('\\n')")
        + "\n--- FullStory calls\n"
        + driver.executeScript("return JSON.stringify(window.fullstoryCalls, null, 1)")
        + "\n--- sent to FullStory\n"
        + driver.executeScript("return JSON.stringify(window.fullstorySent)")
        + "\n--- requests\n"
        + requests("").stream().map(Object::toString).collect(Collectors.joining("\n"))
        + "\n--- refused\n"
        + String.join("\n", refused())
        + "\n--- broken\n"
        + String.join("\n", network.failedResponses().since(firstBreak))
        + "\n";
  }

  void leave() {
    network.responses().forget();
    driver.get("about:blank");
  }
}
