package fsdestination.bench.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fsdestination.bench.report.Samples;
import fsdestination.site.browser.Browser;
import fsdestination.site.network.LocalNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.devtools.DevTools;
import org.openqa.selenium.devtools.HasDevTools;
import org.openqa.selenium.remote.RemoteWebDriver;

/** The benchmark's page in one browser. */
public final class BenchPage implements AutoCloseable {
  private static final JsonMapper MAPPER = new JsonMapper();

  private final LocalNetwork network;
  private final BenchServer server;
  private final Browser browser;
  private final RemoteWebDriver driver;
  private int scriptCount;

  /**
   * Starts the browser and opens the page.
   *
   * @param ours this project's script
   * @param segment the script to compare with
   */
  public BenchPage(Browser browser, Path ours, Path segment)
      throws IOException, GeneralSecurityException {
    this.browser = browser;
    network = new LocalNetwork();
    server = new BenchServer(ours, segment);
    driver = browser.start(network);
    open();
  }

  /** Loads the page again. */
  BenchPage open() {
    driver.get(server.page());
    return this;
  }

  /** Chromium's DevTools, in a session of their own. */
  DevTools tools() {
    var tools = ((HasDevTools) driver).getDevTools();
    tools.createSessionIfThereIsNotOne();
    return tools;
  }

  /** A URL path of the candidate's script that was not loaded before. */
  String script(Candidate candidate) {
    return candidate.script(String.valueOf(++scriptCount));
  }

  /** The candidates as the page's functions expect them: {@code {name: {script, action}}}. */
  Map<String, Object> scripts(Iterable<Candidate> candidates) {
    var scripts = new LinkedHashMap<String, Object>();
    for (var each : candidates) {
      scripts.put(each.name(), Map.of("script", script(each), "action", each.action()));
    }
    return scripts;
  }

  /**
   * Calls a function of the page and waits for its promise.
   *
   * @return the promise's value, as JSON
   * @throws IllegalStateException with the error of the page, if the promise is rejected
   */
  JsonNode call(String function, Object... arguments) throws IOException {
    var outcome =
        (Map<?, ?>)
            Objects.requireNonNull(
                driver.executeAsyncScript(
                    "var done = arguments[arguments.length - 1];"
                        + "window[arguments[0]].apply(window, JSON.parse(arguments[1])).then("
                        + "function (value) { done({value: JSON.stringify(value === undefined ? null : value)}); },"
                        + "function (error) { done({error: String(error) + '\\n' + (error && error.stack)}); });",
                    function,
                    MAPPER.writeValueAsString(arguments)));
    if (outcome.containsKey("error")) {
      throw new IllegalStateException(function + " in " + browser + ": " + outcome.get("error"));
    }
    return MAPPER.readTree(String.valueOf(outcome.get("value")));
  }

  /** Reads an array of numbers, such as {@code [1.5, 1.25]}. */
  static Samples samples(JsonNode numbers) {
    return Samples.of(MAPPER.convertValue(numbers, double[].class));
  }

  @Override
  public String toString() {
    return browser + " " + driver.getCapabilities().getBrowserVersion();
  }

  @Override
  public void close() throws IOException {
    try (network;
        server) {
      driver.quit();
    }
  }
}
