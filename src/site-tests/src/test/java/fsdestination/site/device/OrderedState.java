package fsdestination.site.device;

import fsdestination.site.Page;

/** Whether the event "Ordered" was sent, in the terms of docs/switches.md. */
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
