package fsdestination.site.browser.process;

import org.openqa.selenium.Capabilities;
import org.openqa.selenium.remote.CommandExecutor;
import org.openqa.selenium.remote.RemoteWebDriver;

/** A session that closes its resources when it quits. */
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
      // Null until the session has started: before that, the launcher closes the resources.
      if (resources != null) {
        resources.close();
      }
    }
  }
}
