package fsdestination.site.browser;

import org.openqa.selenium.Capabilities;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A session that takes with it, when it quits, what was started for it. */
final class OwningDriver extends RemoteWebDriver {
  private final Started started;

  OwningDriver(CommandExecutor executor, Capabilities wanted, Started started) {
    super(executor, wanted);
    this.started = started;
  }

  @Override
  public void quit() {
    try {
      super.quit();
    } finally {
      // Absent while the session does not start: then its launcher ends what it has started.
      if (started != null) {
        started.close();
      }
    }
  }
}
