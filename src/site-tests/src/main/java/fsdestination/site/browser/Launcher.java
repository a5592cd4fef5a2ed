package fsdestination.site.browser;

import fsdestination.site.network.LocalNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Starts one make of browser. */
interface Launcher {
  /** The programs without which the browser cannot run. */
  List<Path> programs();

  /**
   * A browser that reaches the network through the given one only. Quitting the driver ends every
   * process that was started.
   */
  RemoteWebDriver start(LocalNetwork network) throws IOException;
}
