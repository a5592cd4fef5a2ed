package fsdestination.site.browser;

import fsdestination.site.network.LocalNetwork;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.PageLoadStrategy;
import org.openqa.selenium.Proxy;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.remote.RemoteWebDriver;

/** Chromium and its driver as Debian's packages chromium and chromium-driver install them. */
final class ChromiumLauncher implements Launcher {
  private static final Path BROWSER = Path.of("/usr/bin/chromium");
  private static final Path DRIVER = Path.of("/usr/bin/chromedriver");

  @Override
  public List<Path> programs() {
    return List.of(BROWSER, DRIVER);
  }

  @Override
  public RemoteWebDriver start(LocalNetwork network) {
    var service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(DRIVER.toFile())
            .withLogOutput(OutputStream.nullOutputStream())
            .build();
    return new ChromeDriver(service, options(network));
  }

  private static ChromeOptions options(LocalNetwork network) {
    var options = new ChromeOptions();
    options.setBinary(BROWSER.toFile());
    options.setAcceptInsecureCerts(true);
    options.setPageLoadStrategy(PageLoadStrategy.EAGER);
    var proxy = new Proxy();
    proxy.setHttpProxy(network.proxyAddress());
    proxy.setSslProxy(network.proxyAddress());
    options.setProxy(proxy);
    options.addArguments(
        "--headless=new",
        // A tab may show the developer tools of another.
        "--remote-allow-origins=*",
        "--no-sandbox",
        "--window-size=1280,1024",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-default-apps",
        "--disable-domain-reliability",
        "--disable-extensions",
        "--disable-features=OptimizationHints",
        "--disable-sync",
        "--mute-audio",
        // Without DNS: only the proxy resolves names, because it knows the test's hosts.
        "--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1");
    return options;
  }
}
