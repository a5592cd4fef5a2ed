package fsdestination.site.check;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fsdestination.site.browser.Browser;
import fsdestination.site.network.LocalNetwork;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Makes the picture of Chromium's own console for the documentation, in {@code target/screenshots}:
 * a second tab shows the developer tools of the first.
 */
class ConsoleScreenshotIT {
  private static final String CALLS =
      """
      FS('setIdentity', {uid: 'null', properties: {plan: 'gold'}});
      FS('trackEvent', {name: 'Ordered', properties: {'unit price': 5, at: '2024-01-02', coupon: null}});
      """;

  private static final long FINDINGS = 4;

  /** How many messages the developer tools show; each part of theirs is a shadow tree. */
  private static final String MESSAGES =
      """
      const count = (root) => [...root.querySelectorAll('*')].reduce(
          (sum, {shadowRoot}) => sum + (shadowRoot ? count(shadowRoot) : 0),
          root.querySelectorAll('.console-message-wrapper').length);
      return count(document);
      """;

  private LocalNetwork network;
  private ChromiumDriver driver;

  @BeforeEach
  void start() throws IOException, GeneralSecurityException {
    assumeFalse(Browser.CHROMIUM.isSkipped(), "Chromium is skipped");
    network = new LocalNetwork();
    driver = (ChromiumDriver) Browser.CHROMIUM.start(network);
  }

  @AfterEach
  void stop() throws IOException {
    if (driver != null) driver.quit();
    if (network != null) network.close();
  }

  private void load(String script) {
    driver.executeAsyncScript(
        """
        const done = arguments[arguments.length - 1];
        const script = document.createElement('script');
        Object.assign(script, {src: arguments[0], onload: done});
        document.head.append(script);
        """,
        script);
  }

  private WebDriverWait await() {
    return new WebDriverWait(driver, Duration.ofSeconds(20), Duration.ofMillis(50));
  }

  private void openItsDeveloperTools() {
    var options = driver.getCapabilities().getCapability("goog:chromeOptions");
    var address = (String) requireNonNull((Map<?, ?>) options).get("debuggerAddress");
    var browser = requireNonNull(address).replace("localhost", "127.0.0.1");
    var page = browser + "/devtools/page/" + driver.getWindowHandle();
    driver.switchTo().newWindow(WindowType.TAB);
    driver.manage().window().setSize(new Dimension(1100, 400));
    driver.get("http://" + browser + "/devtools/devtools_app.html?panel=console&ws=" + page);
  }

  @Test
  void theConsoleSaysWhatFullStoryWillDrop() throws IOException {
    driver.get(network.plainOrigin() + "/pages/index.html");
    load("/dist/fullstory-check.js");
    load("/dist/fullstory-actions.js");
    driver.executeAsyncScript(
        "const done = arguments[0];"
            + "fullstoryDestination({orgId: 'o-1ABC-na1'})"
            + ".then(([plugin]) => plugin.load()).then(() => done());");
    driver.executeScript(CALLS);
    openItsDeveloperTools();
    await().until(d -> Objects.equals(driver.executeScript(MESSAGES), FINDINGS));
    var directory = Files.createDirectories(ProjectFiles.root().resolve("target/screenshots"));
    Files.write(directory.resolve("check-console.png"), driver.getScreenshotAs(OutputType.BYTES));
  }
}
