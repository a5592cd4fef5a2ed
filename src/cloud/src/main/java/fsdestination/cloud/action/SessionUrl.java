package fsdestination.cloud.action;

import fsdestination.cloud.text.UriComponent;

/** The address of a session's replay, as {@code FS.getCurrentSessionURL()} gives it. */
final class SessionUrl {
  private SessionUrl() {}

  /** The session's id: what stands behind the last {@code /}, without query and fragment. */
  static String id(String url) {
    String path = url.replaceAll("(?s)[?#].*", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    if (last.isEmpty()) throw wrong("no id behind its last /", url);
    try {
      return UriComponent.decode(last);
    } catch (IllegalArgumentException e) {
      throw wrong(String.valueOf(e.getMessage()), url);
    }
  }

  private static IllegalArgumentException wrong(String problem, String url) {
    return new IllegalArgumentException(
        "sessionUrl must be a session's address but it has " + problem + ": " + url);
  }
}
