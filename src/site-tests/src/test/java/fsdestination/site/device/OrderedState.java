package fsdestination.site.device;

import fsdestination.site.Page;

/** What became of the event "Ordered", in the words of docs/switches.md. */
final class OrderedState {
  private OrderedState() {}

  /** One of {@code on}, {@code off} and {@code not loaded}. */
  static String on(Page page) {
    if (page.run("return typeof FS").asText().equals("undefined")) {
      return "not loaded";
    }
    return page.fullstoryCalls().findValuesAsText("name").contains("Ordered") ? "on" : "off";
  }
}
