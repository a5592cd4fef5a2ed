package fsdestination.site.browser;

import fsdestination.site.network.LocalNetwork;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.ImmutableCapabilities;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A Chromium of long ago, {@code chromium-64} in the folder {@code -Dbrowsers.old}. */
final class OldChromiumLauncher implements Launcher {
  private static final Pattern ADDRESS = Pattern.compile("DevTools listening on ws://([^/]+)/");

  private final int version;

  OldChromiumLauncher(int version) {
    this.version = version;
  }

  @Override
  public List<Path> programs() {
    return List.of(Path.of(System.getProperty("browsers.old", "."), "chromium-" + version));
  }

  @Override
  public RemoteWebDriver start(LocalNetwork network) throws IOException {
    var started = new Started();
    try {
      var profile = started.add(ScratchFolder.of("chromium")).path();
      var builder =
          new ProcessBuilder(
              programs().get(0).toString(),
              "--headless",
              "--no-sandbox",
              "--disable-gpu",
              "--disable-background-networking",
              "--no-first-run",
              "--remote-debugging-port=0",
              "--user-data-dir=" + profile,
              "--proxy-server=http://" + network.proxyAddress(),
              "--window-size=1280,1024",
              "about:blank");
      var chromium = started.add(new ChildProcess(builder.redirectErrorStream(true).start()));
      var tools = started.add(new DevTools(address(chromium)));
      tools.trustEveryCertificate();
      return new OwningDriver(
          new TabExecutor(new ChromiumTab(tools)), new ImmutableCapabilities(), started);
    } catch (IOException | RuntimeException e) {
      started.close();
      throw e;
    }
  }

  private URI address(ChildProcess chromium) throws IOException {
    var output =
        new BufferedReader(new InputStreamReader(chromium.output(), StandardCharsets.UTF_8));
    for (var line = output.readLine(); line != null; line = output.readLine()) {
      var found = ADDRESS.matcher(line);
      if (found.find()) {
        return URI.create("http://" + found.group(1));
      }
    }
    throw new IOException("Chromium " + version + " ended before it could be driven");
  }
}
