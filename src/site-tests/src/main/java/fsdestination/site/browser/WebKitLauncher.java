package fsdestination.site.browser;

import fsdestination.site.browser.process.OwningDriver;
import fsdestination.site.browser.process.Resources;
import fsdestination.site.browser.process.TempDirectory;
import fsdestination.site.network.LocalNetwork;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openqa.selenium.Capabilities;
import org.openqa.selenium.MutableCapabilities;
import org.openqa.selenium.remote.HttpCommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;
import org.openqa.selenium.remote.http.ClientConfig;
import org.openqa.selenium.remote.http.HttpClient;

/**
 * Debian's two ports of WebKit, which differ in their programs and in whether they need a screen.
 */
final class WebKitLauncher implements Launcher {
  private final Path browser;
  private final Path driver;
  private final String options;
  private final List<String> arguments;
  private final boolean wantsDisplay;

  private WebKitLauncher(
      Path browser, Path driver, String options, List<String> arguments, boolean wantsDisplay) {
    this.browser = browser;
    this.driver = driver;
    this.options = options;
    this.arguments = arguments;
    this.wantsDisplay = wantsDisplay;
  }

  /** Debian's package webkit2gtk-driver. */
  static Launcher gtk() {
    var machine = System.getProperty("os.arch").replace("amd64", "x86_64");
    return new WebKitLauncher(
        Path.of("/usr/lib", machine + "-linux-gnu", "webkit2gtk-4.1/MiniBrowser"),
        Path.of("/usr/bin/WebKitWebDriver"),
        "webkitgtk:browserOptions",
        List.of("--automation"),
        true);
  }

  /** Debian's packages wpewebkit-driver and cog. */
  static Launcher wpe() {
    return new WebKitLauncher(
        Path.of("/usr/bin/cog"),
        Path.of("/usr/bin/WPEWebDriver"),
        "wpe:browserOptions",
        List.of("--automation", "--platform=headless"),
        false);
  }

  @Override
  public List<Path> programs() {
    return wantsDisplay
        ? List.of(browser, driver, VirtualDisplay.PROGRAM)
        : List.of(browser, driver);
  }

  @Override
  public RemoteWebDriver start(LocalNetwork network) throws IOException {
    var resources = new Resources();
    try {
      var environment = environment(resources.add(TempDirectory.of("webkit")).path());
      if (wantsDisplay) {
        environment.put("DISPLAY", resources.add(new VirtualDisplay()).name());
      }
      var server = resources.add(new DriverServer(driver, environment));
      // So that a page that hangs is a failure.
      var timeout = Duration.ofSeconds(30);
      var config = ClientConfig.defaultConfig().baseUrl(server.url()).readTimeout(timeout);
      var client = HttpClient.Factory.createDefault().createClient(config);
      var executor = new HttpCommandExecutor(client, server.url());
      return new OwningDriver(executor, capabilities(network), resources);
    } catch (IOException | RuntimeException e) {
      resources.close();
      throw e;
    }
  }

  private static Map<String, String> environment(Path home) {
    var environment = new HashMap<String, String>();
    for (var variable : List.of("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR")) {
      environment.put(variable, home.toString());
    }
    environment.put("GDK_BACKEND", "x11");
    environment.put("LIBGL_ALWAYS_SOFTWARE", "1");
    environment.put("NO_AT_BRIDGE", "1");
    return environment;
  }

  private Capabilities capabilities(LocalNetwork network) {
    var capabilities = new MutableCapabilities();
    capabilities.setCapability("acceptInsecureCerts", true);
    // With "eager", a script that is run at once hangs.
    capabilities.setCapability("pageLoadStrategy", "normal");
    // Not the proxy capability: the driver would speak TLS to the proxy itself.
    var proxy = List.of("--proxy=http://" + network.proxyAddress(), "--ignore-host=127.0.0.1");
    capabilities.setCapability(
        options,
        Map.of(
            "binary",
            browser.toString(),
            "args",
            Stream.concat(arguments.stream(), proxy.stream()).toList()));
    return capabilities;
  }
}
