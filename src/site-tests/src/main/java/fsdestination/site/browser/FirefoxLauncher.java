package fsdestination.site.browser;

import fsdestination.site.network.LocalNetwork;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.Proxy;
import org.openqa.selenium.firefox.FirefoxDriver;
import org.openqa.selenium.firefox.FirefoxOptions;
import org.openqa.selenium.firefox.GeckoDriverService;
import org.openqa.selenium.os.ExecutableFinder;
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * Firefox as Debian's package firefox-esr installs it. Debian has no package of its driver: a
 * geckodriver on the PATH is used, and where there is none, {@link MarionetteExecutor}.
 */
final class FirefoxLauncher implements Launcher {
  private static final Path BROWSER = Path.of("/usr/bin/firefox-esr");

  @Override
  public List<Path> programs() {
    return List.of(BROWSER);
  }

  @Override
  public RemoteWebDriver start(LocalNetwork network) throws IOException {
    var geckodriver = new ExecutableFinder().find("geckodriver");
    return geckodriver == null
        ? byMarionette(network)
        : byGeckodriver(Path.of(geckodriver), network);
  }

  private static RemoteWebDriver byGeckodriver(Path geckodriver, LocalNetwork network) {
    var service =
        new GeckoDriverService.Builder()
            .usingDriverExecutable(geckodriver.toFile())
            .withLogOutput(OutputStream.nullOutputStream())
            .build();
    return new FirefoxDriver(service, options(network));
  }

  private static RemoteWebDriver byMarionette(LocalNetwork network) throws IOException {
    var started = new Started();
    try {
      var firefox = started.add(new FirefoxProcess(BROWSER));
      var marionette = started.add(new Marionette(firefox.port()));
      var options = options(network);
      return new OwningDriver(new MarionetteExecutor(marionette, options), options, started);
    } catch (IOException | RuntimeException e) {
      started.close();
      throw e;
    }
  }

  private static FirefoxOptions options(LocalNetwork network) {
    var options = new FirefoxOptions();
    options.setBinary(BROWSER);
    options.addArguments("-headless");
    options.setAcceptInsecureCerts(true);
    options.setPageLoadStrategy(PageLoadStrategy.EAGER);
    var proxy = new Proxy();
    proxy.setHttpProxy(network.proxyAddress());
    proxy.setSslProxy(network.proxyAddress());
    options.setProxy(proxy);
    FirefoxProfile.PREFERENCES.forEach(options::addPreference);
    return options;
  }
}
