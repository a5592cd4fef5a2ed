package fsdestination.site.browser;

import fsdestination.Nullable;
import java.io.IOException;
import java.util.List;

/** As much of a browser as a test of pages needs. */
interface Tab {
  /** The browser's, as {@code 64.0.3264.0}. */
  String version();

  /** Returns when the page is loaded with all its scripts. */
  void open(String url) throws IOException;

  /**
   * Runs the body of a function, and returns its value.
   *
   * @param arguments as the body finds them in {@code arguments}
   * @throws org.openqa.selenium.JavascriptException with what the body throws
   */
  @Nullable
  Object run(String body, List<?> arguments);

  /** The same, but the value is what the body calls its last argument with. */
  @Nullable
  Object runLater(String body, List<?> arguments);

  /** A PNG in Base64. */
  String screenshot();
}
