package fsdestination.site.browser.marionette;

import fsdestination.site.browser.process.OwningDriver;
import fsdestination.site.browser.process.Resources;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Starts Firefox and drives it without geckodriver. */
public final class MarionetteDriver {
  private MarionetteDriver() {}

  /**
   * Quitting the driver ends Firefox.
   *
   * @param firefox the program
   * @param preferences strings, numbers and booleans, as {@code about:config} has them
   * @throws IOException if Firefox ends, or does not listen to Marionette within a minute
   */
  public static RemoteWebDriver start(
      Path firefox, Map<String, Object> preferences, Capabilities wanted) throws IOException {
    var resources = new Resources();
    try {
      var process = resources.add(new FirefoxProcess(firefox, preferences));
      var marionette = resources.add(new Marionette(process.port()));
      return new OwningDriver(new MarionetteExecutor(marionette, wanted), wanted, resources);
    } catch (IOException | RuntimeException e) {
      resources.close();
      throw e;
    }
  }
}
