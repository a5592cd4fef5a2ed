package fsdestination.site.browser;

import fsdestination.site.network.LocalNetwork;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * The WebKit of Safari 12, which JavaFX 11 has in it; its jars in a folder of {@code
 * -Dbrowsers.old}.
 */
final class OldWebKitLauncher implements Launcher {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin/java");

  private static Path jars() {
    return Path.of(System.getProperty("browsers.old", "."), "webkit-606");
  }

  @Override
  public List<Path> programs() {
    return List.of(JAVA, VirtualDisplay.PROGRAM, jars());
  }

  @Override
  public RemoteWebDriver start(LocalNetwork network) throws IOException {
    var started = new Started();
    try {
      var home = started.add(ScratchFolder.of("webkit-606")).path();
      var display = started.add(new VirtualDisplay());
      var proxy = network.proxyAddress().split(":", -1);
      var builder =
          new ProcessBuilder(
              JAVA.toString(),
              "-Dhttps.proxyHost=" + proxy[0],
              "-Dhttps.proxyPort=" + proxy[1],
              "-Dhttp.proxyHost=" + proxy[0],
              "-Dhttp.proxyPort=" + proxy[1],
              "-Dprism.order=sw",
              "--class-path",
              jars() + "/*",
              ProjectFiles.root()
                  .resolve("src/site-tests/src/test/old-webkit/OldWebKit.java")
                  .toString(),
              home.toString());
      builder.environment().put("DISPLAY", display.name());
      var browser = started.add(new ChildProcess(builder.redirectError(Redirect.DISCARD).start()));
      var tab = new WebViewTab(browser.process());
      return new OwningDriver(new TabExecutor(tab), new ImmutableCapabilities(), started);
    } catch (IOException | RuntimeException e) {
      started.close();
      throw e;
    }
  }
}
