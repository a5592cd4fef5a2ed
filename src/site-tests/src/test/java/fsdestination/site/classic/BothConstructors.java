package fsdestination.site.classic;

import static fsdestination.ReadableJson.json;
import static fsdestination.ReadableJson.sorted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.Page;

/** Our constructor and one that npm's {@code @segment/analytics.js-integration} makes. */
final class BothConstructors {
  private BothConstructors() {}

  /**
   * Fails unless both return the same.
   *
   * @param body of an async function of the constructor {@code FullStory}
   */
  static void assertBoth(Page page, String expected, String body) {
    page.open("classic-constructor.html");
    assertSame(expected, page.run("return both(async FullStory => {" + body + "})"));
  }

  /**
   * Fails unless both return the same.
   *
   * @param name of the function in {@code src/test/js/in-page/classic}
   */
  static void assertBothCall(Page page, String expected, String name) {
    page.open("classic-constructor.html");
    assertSame(expected, page.call("classic/" + name));
  }

  private static void assertSame(String expected, JsonNode returned) {
    assertEquals(sorted(json(expected)), sorted(returned.get("theirs")), "theirs");
    assertEquals(sorted(json(expected)), sorted(returned.get("ours")), "ours");
  }
}
