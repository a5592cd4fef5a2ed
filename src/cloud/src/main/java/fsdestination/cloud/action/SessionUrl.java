package fsdestination.cloud.action;

import fsdestination.cloud.internal.UriComponent;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a session's replay, as {@code FS.getCurrentSessionURL()} returns it. */
final class SessionUrl {
  /**
   * A device and a session, numbers or UUIDs. The address of a moment has the milliseconds as a
   * third part, which FullStory's server does not accept; its apps write {@code !} before them.
   */
  private static final Pattern ID = Pattern.compile("([^:!]+:[^:!]+)([:!].*)?");

  private SessionUrl() {}

  /** The session's id: what follows the last {@code /}, without a moment, query and fragment. */
  static String id(String url) {
    String path = url.replaceAll("(?s)[?#].*", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    Matcher id = ID.matcher(decode(last, url));
    if (!id.matches()) throw wrong("no id such as 123:456 after its last /", url);
    return id.group(1);
  }

  private static String decode(String escaped, String url) {
    try {
      return UriComponent.decode(escaped);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()), url);
    }
  }

  private static IllegalArgumentException wrong(String problem, String url) {
    return new IllegalArgumentException(
        "sessionUrl must be a session's address but it has " + problem + ": " + url);
  }
}
