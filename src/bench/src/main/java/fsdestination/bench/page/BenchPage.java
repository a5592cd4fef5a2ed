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

/** The measuring page in one browser. */
public final class BenchPage implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  private final LocalNetwork network;
  private final BenchServer server;
  private final Browser browser;
  private final RemoteWebDriver driver;
  private int scripts;

  /**
   * @param ours the script of this project
   * @param theirs the one it is compared with
   */
  public BenchPage(Browser browser, Path ours, Path theirs)
      throws IOException, GeneralSecurityException {
    this.browser = browser;
    network = new LocalNetwork();
    server = new BenchServer(ours, theirs);
    driver = browser.start(network);
    open();
  }

  /** The same page anew. */
  BenchPage open() {
    driver.get(server.page());
    return this;
  }

  /** What the tools of Chromium's developers offer. */
  DevTools tools() {
    var tools = ((HasDevTools) driver).getDevTools();
    tools.createSessionIfThereIsNotOne();
    return tools;
  }

  /** An address of the candidate's script that was not loaded before. */
  String script(Candidate candidate) {
    return candidate.script(String.valueOf(++scripts));
  }

  /** {@code {name: {script, action}}}, as the page's functions take candidates. */
  Map<String, Object> scripts(Iterable<Candidate> candidates) {
    var scripts = new LinkedHashMap<String, Object>();
    for (var each : candidates) {
      scripts.put(each.name(), Map.of("script", script(each), "action", each.action()));
    }
    return scripts;
  }

  /**
   * Calls a function of the page, waits for its promise and returns what comes of it.
   *
   * @throws IllegalStateException with what was thrown in the page
   */
  JsonNode call(String function, Object... arguments) throws IOException {
    var answer =
        (Map<?, ?>)
            Objects.requireNonNull(
                driver.executeAsyncScript(
                    "var done = arguments[arguments.length - 1];"
                        + "window[arguments[0]].apply(window, JSON.parse(arguments[1])).then("
                        + "function (value) { done({value: JSON.stringify(value === undefined ? null : value)}); },"
                        + "function (error) { done({error: String(error) + '\\n' + (error && error.stack)}); });",
                    function,
                    JSON.writeValueAsString(arguments)));
    if (answer.containsKey("error")) {
      throw new IllegalStateException(function + " in " + browser + ": " + answer.get("error"));
    }
    return JSON.readTree(String.valueOf(answer.get("value")));
  }

  /** {@code [1.5, 1.25]}. */
  static Samples samples(JsonNode numbers) {
    return Samples.of(JSON.convertValue(numbers, double[].class));
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
