package fsdestination.redaction;

import fsdestination.json.Strings;
import fsdestination.json.Value;

/** The query of a URL. */
final class UrlQuery {
  /**
   * How URLs begin, after what browsers trim. Relative ones are among them, because {@code
   * analytics.page()} sends such a {@code url} where the page's canonical link is relative.
   */
  private static final String URL = "^[\\x00- ]*([hH][tT][tT][pP][sS]?:/|[/?])";

  private static final String FRAGMENT = "#[\\d\\D]*";

  /** Servers divide by a semicolon, too, and put a session's id after one in the path. */
  private static final String PARAMETER = "[?&;][^?&;]*";

  private UrlQuery() {}

  /**
   * The string itself where it is no URL; otherwise the URL without its fragment and without the
   * values of its parameters.
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
