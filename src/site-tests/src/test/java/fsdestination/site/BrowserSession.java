package fsdestination.site;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import fsdestination.site.browser.Browser;
import fsdestination.site.network.LocalNetwork;
import java.io.IOException;
import org.openqa.selenium.remote.RemoteWebDriver;

/** One browser from its first test to its last, and what came of it. */
final class BrowserSession {
  private final Browser browser;
  private final RemoteWebDriver driver;
  private long nanos;
  private long begun;
  private int tests;

  BrowserSession(Browser browser, LocalNetwork network) throws IOException {
    this.browser = browser;
    begin();
    driver = browser.start(network);
    nanos = System.nanoTime() - begun;
  }

  RemoteWebDriver driver() {
    return driver;
  }

  void begin() {
    begun = System.nanoTime();
  }

  void end() {
    tests++;
    nanos += System.nanoTime() - begun;
  }

  void quit() {
    driver.quit();
  }

  @Override
  public String toString() {
    return "%s (%s): %d tests in %d s"
        .formatted(
            browser,
            driver.getCapabilities().getBrowserVersion(),
            tests,
            NANOSECONDS.toSeconds(nanos));
  }
}
