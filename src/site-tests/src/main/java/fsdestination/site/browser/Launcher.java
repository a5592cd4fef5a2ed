package fsdestination.site.browser;

import fsdestination.site.network.LocalNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Starts one type of browser. */
interface Launcher {
  /** The programs without which the browser cannot run. */
  List<Path> programs();

  /**
   * Starts a browser that uses only the given network. Quitting the driver ends every process that
   * was started.
   */
  RemoteWebDriver start(LocalNetwork network) throws IOException;
}
