package fsdestination.classic;

import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.FullStory;

/**
 * {@code page}: sets the properties of the page, and tracks an event with the same properties. The
 * first of three options that applies to the page names it.
 */
final class ViewedPage {
  private ViewedPage() {}

  static void send(FullStory fullStory, Value options, Facade page) {
    Value name = page.fullName();
    Value category = page.category();
    if (is(name, options, "trackNamedPages")) {
      send(fullStory, options, page, name);
    } else if (is(category, options, "trackCategorizedPages")) {
      send(fullStory, options, page, category);
    } else if (options.get("trackAllPages").isTruthy()) {
      send(fullStory, options, page, Json.of(""));
    }
  }

  private static boolean is(Value name, Value options, String option) {
    return name.isTruthy() && options.get(option).isTruthy();
  }

  /**
   * @param name of the page, or empty
   */
  private static void send(FullStory fullStory, Value options, Facade page, Value name) {
    if (options.get("trackPagesWithEvents").isTruthy()) {
      String event = name.isTruthy() ? "Viewed " + name.toJsString() + " Page" : "Loaded a Page";
      fullStory.trackEvent(Json.of(event), JsonCopy.of(page.properties()), Json.undefined());
    }
    Value properties = JsonCopy.of(page.properties());
    if (name.isTruthy()) Json.set(properties, "pageName", name);
    fullStory.setPageProperties(properties, Json.undefined());
  }
}
