package fsdestination.page;

import fsdestination.json.Strings;

/** The page that the visitor is on, where one document shows several. */
public final class PageRoute {
  private PageRoute() {}

  /**
   * The address without query and hash: to FullStory, <a
   * href="https://developer.fullstory.com/browser/set-page-properties/">routes in the hash</a> are
   * one page, whose properties are merged.
   */
  public static String current() {
    return Strings.replace(Window.value().get("location").toJsString(), "[?#].*", "");
  }
}
