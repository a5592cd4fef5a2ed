package fsdestination.site.browser;

import fsdestination.site.browser.process.ChildProcess;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openqa.selenium.net.PortProber;
import org.openqa.selenium.net.UrlChecker;
import org.openqa.selenium.net.UrlChecker.TimeoutException;

/** A driver program for which Selenium has no class. */
final class DriverServer implements AutoCloseable {
  private final ChildProcess program;
  private final URL url;

  DriverServer(Path driver, Map<String, String> environment) throws IOException {
    int port = PortProber.findFreePort();
    var builder = new ProcessBuilder(driver.toString(), "--port=" + port);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(Redirect.DISCARD);
    program = new ChildProcess(builder.start());
    url = URI.create("http://127.0.0.1:" + port).toURL();
    try {
      new UrlChecker().waitUntilAvailable(20, TimeUnit.SECONDS, new URL(url, "/status"));
    } catch (TimeoutException e) {
      program.process().destroyForcibly();
      throw new IOException(driver + " does not respond at " + url, e);
    }
  }

  URL url() {
    return url;
  }

  @Override
  public void close() {
    program.close();
  }
}
