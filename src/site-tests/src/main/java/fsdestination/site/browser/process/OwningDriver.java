package fsdestination.site.browser.process;

import org.openqa.selenium.Capabilities;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A session that, when it quits, closes what was started for it. */
public final class OwningDriver extends RemoteWebDriver {
  private final Resources resources;

  public OwningDriver(CommandExecutor executor, Capabilities wanted, Resources resources) {
    super(executor, wanted);
    this.resources = resources;
  }

  @Override
  public void quit() {
    try {
      super.quit();
    } finally {
      // Null while the session does not start: then its launcher closes what it has started.
      if (resources != null) {
        resources.close();
      }
    }
  }
}
