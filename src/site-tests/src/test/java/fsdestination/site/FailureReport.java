package fsdestination.site;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;

import fsdestination.site.browser.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.WebDriverException;

/** Writes the log and a screenshot of a page whose test failed to {@code target/failures}. */
final class FailureReport {
  private FailureReport() {}

  static void write(Browser browser, ExtensionContext context, Page page) throws IOException {
    var directory = Path.of(System.getProperty("basedir", "."), "target", "failures");
    Files.createDirectories(directory);
    var name = browser + "-" + nameOf(context);
    // Maven's own summary does not name the browser.
    System.out.println("Failed in " + browser + ": " + directory.resolve(name + ".txt"));
    try {
      Files.writeString(directory.resolve(name + ".txt"), page.describe());
      Files.write(directory.resolve(name + ".png"), page.screenshot());
    } catch (WebDriverException e) {
      Files.writeString(
          directory.resolve(name + ".txt"), "\nThe browser did not respond: " + e, CREATE, APPEND);
    }
  }

  static String nameOf(ExtensionContext context) {
    return context.getRequiredTestClass().getSimpleName()
        + "-"
        + context.getRequiredTestMethod().getName();
  }
}
