package fsdestination.site.device;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The ways to disable the destination in analytics.js and consent wrappers, as in docs/switches.md.
 */
@BrowserTest
class SwitchesIT {
  @ParameterizedTest
  @ValueSource(strings = {"register", "plugins", "remotePlugins"})
  void everySwitchDoesAsDocumented(String way, Page page) throws IOException {
    Switches.assertAsDocumented("1.84", way, page);
  }
}
