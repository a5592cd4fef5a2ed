package fsdestination.site.browser;

import fsdestination.site.network.LocalNetwork;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * Every browser that the tests run in: one constant and one {@link Launcher} each. A browser that
 * is not installed fails the run; {@code -Dbrowsers.without=chromium,wpe} skips some.
 */
public enum Browser {
  CHROMIUM("Chromium", new ChromiumLauncher()),
  FIREFOX("Firefox", new FirefoxLauncher()),
  WEBKITGTK("WebKitGTK", WebKitLauncher.gtk()),
  /** Another port of WebKit, years older in Debian: it represents the Safari of older phones. */
  WPE("WPE", WebKitLauncher.wpe());

  private final String title;

  @SuppressWarnings("ImmutableEnumChecker") // launchers have no state
  private final Launcher launcher;

  Browser(String title, Launcher launcher) {
    this.title = title;
    this.launcher = launcher;
  }

  /**
   * Quitting the driver ends every process that was started.
   *
   * @throws AssertionError if a program is missing
   */
  public RemoteWebDriver start(LocalNetwork network) throws IOException {
    var missing = missingPrograms();
    if (!missing.isEmpty()) {
      throw new AssertionError(
          "%s is not installed: expected %s. To skip it: -Dbrowsers.without=%s"
              .formatted(title, missing, name().toLowerCase(Locale.ROOT)));
    }
    var driver = launcher.start(network);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
    return driver;
  }

  private List<Path> missingPrograms() {
    return launcher.programs().stream().filter(file -> !Files.isExecutable(file)).toList();
  }

  public boolean isSkipped() {
    var without = System.getProperty("browsers.without", "").split(",");
    return Arrays.stream(without).map(String::trim).anyMatch(name()::equalsIgnoreCase);
  }

  @Override
  public String toString() {
    return title;
  }
}
