package fsdestination.site.classic;

import static fsdestination.ReadableJson.json;
import static fsdestination.ReadableJson.sorted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.Page;

/** Our constructor and one that npm's {@code @segment/analytics.js-integration} makes. */
final class BothConstructors {
  private BothConstructors() {}

  /**
   * The same answer from both.
   *
   * @param body of an async function of the constructor {@code FullStory}
   */
  static void assertBoth(Page page, String expected, String body) {
    page.open("classic-constructor.html");
    var answers = page.run("return both(async FullStory => {" + body + "})");
    assertEquals(sorted(json(expected)), sorted(answers.get("theirs")), "theirs");
    assertEquals(sorted(json(expected)), sorted(answers.get("ours")), "ours");
  }
}
