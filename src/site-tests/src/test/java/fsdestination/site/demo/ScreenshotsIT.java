package fsdestination.site.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fsdestination.playground.PlaygroundServer;
import fsdestination.site.browser.Browser;
import fsdestination.site.network.LocalNetwork;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chromium.ChromiumDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/**
 * Makes the pictures of the documentation, in {@code target/screenshots}; {@code
 * script/screenshots} copies them to {@code docs}. Does not compare them with anything.
 */
class ScreenshotsIT {
  private static LocalNetwork network;
  private static ChromiumDriver driver;

  /** A new one for each test: its port makes a new origin. */
  private final PlaygroundServer playground;

  ScreenshotsIT() throws IOException {
    playground = new PlaygroundServer(ProjectFiles.root(), 0, "");
  }

  @BeforeAll
  static void start() throws IOException, GeneralSecurityException {
    assumeFalse(Browser.CHROMIUM.isSkipped(), "Chromium is skipped");
    network = new LocalNetwork();
    driver = (ChromiumDriver) Browser.CHROMIUM.start(network);
  }

  @AfterAll
  static void stop() throws IOException {
    if (driver != null) driver.quit();
    if (network != null) network.close();
  }

  @AfterEach
  void close() {
    playground.close();
  }

  private void open(int width, int height, String scheme) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            width,
            "height",
            height,
            "deviceScaleFactor",
            width < 500 ? 2 : 1.5,
            "mobile",
            width < 500));
    driver.executeCdpCommand("Emulation.setScrollbarsHidden", Map.of("hidden", true));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", scheme),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    driver.get(playground.address().replace("localhost", "127.0.0.1"));
    waitFor("document.querySelector('.steps li')");
  }

  private void waitFor(String condition) {
    new WebDriverWait(driver, Duration.ofSeconds(10), Duration.ofMillis(20))
        .until(d -> Boolean.TRUE.equals(driver.executeScript("return !!(" + condition + ")")));
  }

  private void click(String... selectors) {
    for (var selector : selectors) {
      driver.executeScript("document.querySelector(arguments[0]).click()", selector);
    }
  }

  private void waitForCards(int count) {
    waitFor("document.querySelectorAll('.card').length === " + count);
  }

  private void save(String name) throws IOException {
    driver.executeScript("document.activeElement.blur()");
    assertEquals(
        0L,
        driver.executeScript(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"),
        "nothing overflows horizontally in " + name);
    var directory = Files.createDirectories(ProjectFiles.root().resolve("target/screenshots"));
    Files.write(directory.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
  }

  @Test
  void aLampIsBought() throws IOException {
    open(1280, 860, "light");
    click("#account", ".plate[data-art=globe]", "[aria-label='Add to cart: Globe Table Lamp']");
    waitForCards(4);
    save("playground");
  }

  @Test
  void aSubscriptionIsEdited() throws IOException {
    open(1280, 860, "light");
    click("[aria-label='Add to cart: Arc Floor Lamp']");
    waitForCards(2);
    click("#tab-settings", ".subscription summary");
    driver.executeScript(
        """
        const type = (field, value) => {
          field.value = value;
          field.dispatchEvent(new Event('input', {bubbles: true}));
        };
        type(document.querySelector('[id$=trigger]'),
            'type = "track" and (event = "Order Completed" or properties.price >= 200)');
        type(document.querySelector('[id$=mapping-0]'), 'Big: {{event}}');
        document.getElementById('panel-settings').scrollTop = 250;
        """);
    save("playground-settings");
  }

  @Test
  void aVisitorConsentsAndSignsIn() throws IOException {
    open(1280, 1400, "light");
    for (var setting : List.of("consent", "sessionUrl", "redact")) {
      driver.executeScript("window.isOld = true");
      click("#privacy-" + setting);
      waitFor("!window.isOld && document.querySelector('.steps li')");
    }
    click(".consent button");
    waitForCards(2);
    click("#account");
    waitForCards(3);
    save("playground-privacy");
  }

  @Test
  void whatFullStoryWillDropStandsUnderTheCall() throws IOException {
    open(1280, 1100, "light");
    driver.executeScript(
        "analytics.track('Ordered', {'unit price': 5, at: '2024-01-02', coupon: null})");
    waitForCards(2);
    save("playground-findings");
  }

  @Test
  void aPhoneShowsThePathByNight() throws IOException {
    open(390, 844, "dark");
    click("[aria-label='Add to cart: Arc Floor Lamp']");
    waitForCards(2);
    driver.executeScript("document.getElementById('calls').scrollIntoView()");
    waitFor("document.getElementById('latest').dataset.needed === 'false'");
    save("playground-phone");
  }
}
