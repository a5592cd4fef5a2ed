package fsdestination.site.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import fsdestination.site.browser.Browser;
import fsdestination.site.network.LocalNetwork;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.chromium.ChromiumDriver;

/**
 * When the playground's files first paint something, on a phone of which Lighthouse says that it is
 * slow: https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md.
 */
class FirstPaintIT {
  private static final int CPU_SLOWDOWN = 4;
  private static final Map<String, Object> SLOW_4G =
      Map.of(
          "offline",
          false,
          "latency",
          562.5,
          "downloadThroughput",
          1474.56 * 1024 / 8,
          "uploadThroughput",
          675 * 1024 / 8);
  private static final double LIMIT_MILLIS = 1000;
  private static final int VISITS = 5;

  private final FileServer server = new FileServer("/", false);
  private LocalNetwork network;
  private ChromiumDriver driver;

  FirstPaintIT() throws IOException {}

  @BeforeEach
  void start() throws IOException, GeneralSecurityException {
    assumeFalse(Browser.CHROMIUM.isSkipped(), "Chromium is skipped");
    network = new LocalNetwork();
    driver = (ChromiumDriver) Browser.CHROMIUM.start(network);
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
  }

  @AfterEach
  void stop() throws IOException {
    if (driver != null) driver.quit();
    if (network != null) network.close();
    server.close();
  }

  private double firstPaintMillis() {
    driver.get("about:blank");
    driver.get(server.address());
    var millis =
        driver.executeScript(
            "return performance.getEntriesByName('first-contentful-paint')[0].startTime");
    return Double.parseDouble(String.valueOf(millis));
  }

  @Test
  void noOtherFileBlocksTheFirstPaint() {
    firstPaintMillis();
    assertEquals(
        List.of(),
        driver.executeScript(
            """
            return performance.getEntriesByType('resource')
                .filter(file => file.renderBlockingStatus === 'blocking')
                .map(file => file.name);
            """));
  }

  /** A figure of an idle machine; a busy one adds its own delays. */
  @Test
  @Tag("long")
  void aSlowPhoneShowsThePageInASecond() {
    driver.executeCdpCommand("Network.enable", Map.of());
    driver.executeCdpCommand("Network.setCacheDisabled", Map.of("cacheDisabled", true));
    driver.executeCdpCommand("Network.emulateNetworkConditions", SLOW_4G);
    driver.executeCdpCommand("Emulation.setCPUThrottlingRate", Map.of("rate", CPU_SLOWDOWN));
    var millis =
        IntStream.range(0, VISITS).mapToDouble(visit -> firstPaintMillis()).sorted().toArray();
    var median = millis[VISITS / 2];
    System.out.printf("First paint of the playground on a slow phone: %.0f ms%n", median);
    assertTrue(median < LIMIT_MILLIS, () -> "first paint after %.0f ms".formatted(median));
  }
}
