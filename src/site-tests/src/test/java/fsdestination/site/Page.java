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

/** A browser tab in which one test opens pages of {@code test-pages}, and its recordings. */
public final class Page {
  private final BrowserSession session;
  private final RemoteWebDriver driver;
  private final LocalNetwork network;
  private final String origin;
  private final int firstRequest;
  private final int firstUnexpected;
  private final int firstFailed;

  Page(BrowserSession session, LocalNetwork network, String origin) {
    this.session = session;
    this.driver = session.driver();
    this.network = network;
    this.origin = origin;
    this.firstRequest = network.requests().now();
    this.firstUnexpected = network.unexpectedRequests().now();
    this.firstFailed = network.failedResponses().now();
  }

  /**
   * Returns when the page's scenario is set up; see {@code scenario.js}. Browsers sometimes lose a
   * file, which is no failure of what is tested: then opens the page again, which the session's
   * report counts.
   *
   * @param file in {@code test-pages}; for any other file that is served, its absolute path
   */
  public Page open(String file, Parameter... scenario) {
    var url = url(file, scenario);
    driver.get(url);
    var lost = lostFiles();
    if (!lost.isEmpty()) {
      session.opensAgain(url, lost, network.failedResponses().since(firstFailed));
      driver.get(url);
    }
    return waitFor("window.pageReady");
  }

  /** The same for a page that is expected to fail to load one of its files. */
  public Page openOnce(String file, Parameter... scenario) {
    driver.get(url(file, scenario));
    return waitFor("window.pageReady");
  }

  private String url(String file, Parameter... scenario) {
    var query = Arrays.stream(scenario).map(Parameter::encoded).collect(Collectors.joining("&"));
    return origin + (file.startsWith("/") ? "" : "/pages/") + file + "?" + query;
  }

  /** Files of this origin that the browser requested but did not load. */
  private List<String> lostFiles() {
    return log("unloaded").stream()
        .filter(file -> file.startsWith(origin) && !requests(file).isEmpty())
        .toList();
  }

  /** Opens a page of any origin. */
  public Page visit(String url) {
    driver.get(url);
    return this;
  }

  public Page waitFor(String condition) {
    await(condition)
        .until(d -> Boolean.TRUE.equals(driver.executeScript("return !!(" + condition + ")")));
    return this;
  }

  private FluentWait<WebDriver> await(String condition) {
    return new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(20))
        .withMessage(() -> "waiting for " + condition + " in\n" + describe());
  }

  /**
   * Runs the body of an async function with the arguments as {@code args}, waits for its promise
   * and returns its value in the notation of {@code serialize.js}. The body must set globals as
   * {@code window.name = …}: in Firefox a plain {@code name = …} is local to the body.
   */
  public JsonNode run(String body, Object... args) {
    var outcome =
        driver.executeAsyncScript(
            "var done = arguments[arguments.length - 1];"
                + "(async function (args) {"
                + body
                + "})([].slice.call(arguments, 0, -1)).then("
                + "function (value) { done({value: JSON.stringify(serialize(value))}); },"
                + "function (error) { done({error: error + '\\n' + (error && error.stack)}); });",
            args);
    var result = (Map<?, ?>) Objects.requireNonNull(outcome);
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
   * @param args strings, numbers, booleans, lists (as arrays) and maps (as objects)
   */
  public JsonNode call(String name, Object... args) {
    return run(PageFunction.source(name), args);
  }

  /** Presses keys in turn; the focused element receives them. */
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

  /** The messages of the console at a level, such as {@code error} or {@code warn}. */
  public List<String> console(String level) {
    return log(level);
  }

  /** Uncaught errors and unhandled rejections. */
  public List<String> thrown() {
    return log("thrown");
  }

  private List<String> log(String type) {
    var messages =
        driver.executeScript(
            "var type = arguments[0];"
                + "return (window.pageLog || []).filter(e => e.kind === type).map(e => e.text)",
            type);
    return ((List<?>) Objects.requireNonNull(messages)).stream().map(String::valueOf).toList();
  }

  public VendorResponses vendors() {
    return network.responses();
  }

  /** This test's requests whose URL contains the string, without the browser's preflights. */
  public List<RecordedRequest> requests(String part) {
    return network.requests().since(firstRequest).stream()
        .filter(request -> !request.method().equals("OPTIONS"))
        .filter(request -> request.url().toString().contains(part))
        .toList();
  }

  /** Returns when there is such a request. */
  public RecordedRequest waitForRequest(String part) {
    await("a request of " + part).until(d -> !requests(part).isEmpty());
    return requests(part).get(0);
  }

  /** This test's requests to unknown hosts, or without a response. */
  public List<String> unexpectedRequests() {
    return network.unexpectedRequests().since(firstUnexpected);
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
        + "\n--- unexpected requests\n"
        + String.join("\n", unexpectedRequests())
        + "\n--- failed responses\n"
        + String.join("\n", network.failedResponses().since(firstFailed))
        + "\n";
  }

  void leave() {
    network.responses().forget();
    driver.get("about:blank");
  }
}
