package fsdestination.site.device;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.browser.Browser;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The same in older versions of analytics-next. In one browser: results differ by version, not by
 * browser, and each version opens 40 pages.
 */
@BrowserTest(Browser.CHROMIUM)
class SwitchesOfOlderVersionsIT {
  @ParameterizedTest
  @CsvSource({
    "1.70, register",
    "1.70, plugins",
    "1.70, remotePlugins",
    "1.55, register",
    "1.55, plugins",
    "1.55, remotePlugins",
  })
  void everySwitchDoesAsDocumented(String version, String way, Page page) throws IOException {
    Switches.assertAsDocumented(version, way, page);
  }
}
