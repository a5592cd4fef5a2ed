package fsdestination.site.device;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What analytics.js and consent wrappers switch off is off, as docs/switches.md has it. */
@BrowserTest
class SwitchesIT {
  @ParameterizedTest
  @ValueSource(strings = {"register", "plugins", "remotePlugins"})
  void everySwitchDoesAsDocumented(String way, Page page) throws IOException {
    Switches.assertAsDocumented("1.84", way, page);
  }
}
