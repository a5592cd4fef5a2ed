package fsdestination.page;

import fsdestination.json.Strings;

/** The visitor's page; one document may show several. */
public final class PageRoute {
  private PageRoute() {}

  /**
   * The URL without query and hash: for FullStory, <a
   * href="https://developer.fullstory.com/browser/set-page-properties/">routes in the hash</a> are
   * one page, whose properties are merged.
   */
  public static String current() {
    return Strings.replace(Window.value().get("location").toJsString(), "[?#].*", "");
  }
}
