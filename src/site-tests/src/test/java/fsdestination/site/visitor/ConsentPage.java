package fsdestination.site.visitor;

import static fsdestination.ReadableJson.json;

import fsdestination.site.Page;
import fsdestination.site.Parameter;
import fsdestination.site.network.FakeFullstory;
import java.time.Duration;

/** A page with one of the destinations that needs consent: {@code destination.html}. */
final class ConsentPage {
  /** The trigger of these tests, as setting {@code consent}. */
  static final String TRIGGER = "context.consent.categoryPreferences.C0002 = true";

  static final String CONSENT = "{consent: '" + TRIGGER + "'}";

  private ConsentPage() {}

  /**
   * Opens the page and loads the destination.
   *
   * @param by {@code device}, {@code legacy} or {@code classic}
   * @param settings in addition to the organization
   */
  static Page load(Page page, String by, String settings) {
    page.open(
        "destination.html",
        new Parameter("by", by),
        new Parameter("more", json(settings).toString()));
    page.run("await load();");
    return page;
  }

  static Page load(Page page, String by) {
    return load(page, by, CONSENT);
  }

  static void loadSlowly(Page page) {
    page.vendors()
        .forThisTest(
            "edge.fullstory.com/s/fs.js", FakeFullstory.script().after(Duration.ofMillis(300)));
  }

  /** Waits until FullStory captures. */
  static void waitForCapture(Page page) {
    page.waitFor("window.fullstoryDeliver");
  }
}
