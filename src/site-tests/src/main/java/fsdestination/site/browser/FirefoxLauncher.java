package fsdestination.site.browser;

import fsdestination.site.browser.marionette.MarionetteDriver;
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
import org.openqa.selenium.remote.RemoteWebDriver;

/**
 * Firefox as Debian's package firefox-esr installs it, driven by {@link Geckodriver} if it is
 * installed, else by {@link MarionetteDriver}.
 */
final class FirefoxLauncher implements Launcher {
  private static final Path BROWSER = Path.of("/usr/bin/firefox-esr");

  @Override
  public List<Path> programs() {
    return List.of(BROWSER);
  }

  @Override
  public RemoteWebDriver start(LocalNetwork network) throws IOException {
    var options = options(network);
    var geckodriver = Geckodriver.find();
    return geckodriver.isPresent()
        ? byGeckodriver(geckodriver.get(), options)
        : MarionetteDriver.start(BROWSER, FirefoxPreferences.ALL, options);
  }

  private static RemoteWebDriver byGeckodriver(Path geckodriver, FirefoxOptions options) {
    var service =
        new GeckoDriverService.Builder()
            .usingDriverExecutable(geckodriver.toFile())
            .withLogOutput(OutputStream.nullOutputStream())
            .build();
    return new FirefoxDriver(service, options);
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
    FirefoxPreferences.ALL.forEach(options::addPreference);
    return options;
  }
}
