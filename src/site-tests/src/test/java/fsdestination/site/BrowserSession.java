package fsdestination.site;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import fsdestination.site.browser.Browser;
import fsdestination.site.network.LocalNetwork;
import java.io.IOException;
import java.util.List;
import org.openqa.selenium.remote.RemoteWebDriver;

/** One browser from its first test to its last, with the number and duration of its tests. */
final class BrowserSession {
  private final Browser browser;
  private final RemoteWebDriver driver;
  private long nanos;
  private long begun;
  private int tests;
  private int openedAgain;

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

  /**
   * Logs and counts that a page is opened again: a browser that often loses files is unreliable.
   */
  void opensAgain(String page, List<String> lost, List<String> broken) {
    openedAgain++;
    System.out.println(browser + " lost " + lost + " and opens again " + page + " " + broken);
  }

  void quit() {
    driver.quit();
  }

  @Override
  public String toString() {
    return "%s (%s): %d tests in %d s%s"
        .formatted(
            browser,
            driver.getCapabilities().getBrowserVersion(),
            tests,
            NANOSECONDS.toSeconds(nanos),
            openedAgain == 0 ? "" : ", pages opened again: " + openedAgain);
  }
}
