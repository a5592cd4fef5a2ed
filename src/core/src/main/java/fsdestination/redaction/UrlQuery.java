package fsdestination.redaction;

import fsdestination.json.Strings;
import fsdestination.json.Value;

/** The query of a URL. */
final class UrlQuery {
  /**
   * The start of URLs, after characters that browsers trim. Includes relative URLs, because {@code
   * analytics.page()} sends one as {@code url} if the page's canonical link is relative.
   */
  private static final String URL = "^[\\x00- ]*([hH][tT][tT][pP][sS]?:/|[/?])";

  private static final String FRAGMENT = "#[\\d\\D]*";

  /** Servers also accept a semicolon as separator, and put a session id after one in the path. */
  private static final String PARAMETER = "[?&;][^?&;]*";

  private UrlQuery() {}

  /**
   * Returns a string unchanged unless it is a URL; of a URL it drops the fragment and the values of
   * parameters.
   *
   * @param allowed an object with the names of the parameters that keep their values
   */
  static String clear(String string, Value allowed) {
    return Strings.hasMatch(string, URL)
        ? Strings.replace(
            Strings.replace(string, FRAGMENT, ""), PARAMETER, each -> parameter(each, allowed))
        : string;
  }

  private static String parameter(String parameter, Value allowed) {
    int end = parameter.indexOf("=");
    return end < 0 || allowed.get(parameter.substring(1, end)).isTruthy()
        ? parameter
        : parameter.substring(0, end + 1);
  }
}
