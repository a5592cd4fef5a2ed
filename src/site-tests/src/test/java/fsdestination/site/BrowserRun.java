package fsdestination.site;

import fsdestination.site.network.LocalNetwork;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * What all test classes share: one network, one session per browser, and the count of tests that is
 * printed at the end.
 */
final class BrowserRun implements AutoCloseable {
  private final LocalNetwork network;
  private final Map<Browser, RemoteWebDriver> sessions = new EnumMap<>(Browser.class);
  private final Map<Browser, Integer> tests = new EnumMap<>(Browser.class);

  private BrowserRun() {
    try {
      network = new LocalNetwork();
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException("the local network did not start", e);
    }
  }

  static BrowserRun of(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(BrowserRun.class))
        .computeIfAbsent(BrowserRun.class, key -> new BrowserRun(), BrowserRun.class);
  }

  LocalNetwork network() {
    return network;
  }

  /** Counts a test, so it is asked for once per test. */
  RemoteWebDriver session(Browser browser) throws IOException {
    var session = sessions.get(browser);
    if (session == null) {
      session = start(browser);
      sessions.put(browser, session);
    }
    tests.merge(browser, 1, Integer::sum);
    return session;
  }

  private RemoteWebDriver start(Browser browser) throws IOException {
    var missing = browser.missingPrograms();
    if (!missing.isEmpty()) {
      throw new AssertionError(
          browser
              + " is not installed: expected "
              + missing
              + ". To do without it: -Dbrowsers.without="
              + browser.name().toLowerCase(Locale.ROOT));
    }
    var driver = browser.launcher().start(network);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
    return driver;
  }

  @Override
  public void close() throws IOException {
    sessions.values().forEach(RemoteWebDriver::quit);
    for (var browser : Browser.values()) {
      var count = tests.getOrDefault(browser, 0);
      System.out.println(browser + ": " + (count == 0 ? "NO TEST RAN" : count + " tests ran"));
    }
    network.close();
  }
}
