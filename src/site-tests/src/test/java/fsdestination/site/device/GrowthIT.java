package fsdestination.site.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** An event of ten times the size is read ten times as often, whatever time the engine takes. */
@BrowserTest
class GrowthIT {
  /** How often properties that are {@code made}, JavaScript of {@code size}, are asked anything. */
  private static long reads(Page page, String made, int size) {
    page.run(
        """
        window.asked = 0;
        const counting = new Proxy({}, {
          get: (handler, trap) => (...given) => { window.asked++; return Reflect[trap](...given); },
        });
        const counted = (object) => new Proxy(object, counting);
        const make = (size) => { %s };
        await deliver({type: 'track', event: 'Ordered', properties: counted(make(%d))});
        """
            .formatted(made, size));
    return page.run("return window.asked").asLong();
  }

  private static void assertInProportion(Page page, String made) {
    page.open("plugins.html");
    page.run("await load()");
    long ten = reads(page, made, 10);
    long hundred = reads(page, made, 100);
    assertTrue(hundred > ten, "it is read");
    long each = (hundred - ten) / 90;
    assertEquals(hundred + 900 * each, reads(page, made, 1_000));
    assertEquals(hundred + 9_900 * each, reads(page, made, 10_000));
  }

  @Test
  void propertiesAreReadInProportion(Page page) {
    assertInProportion(
        page,
        "const made = {}; for (let i = 0; i < size; i++) made['property ' + i] = i; return made;");
  }

  @Test
  void aListIsReadInProportion(Page page) {
    assertInProportion(
        page, "return {list: counted(Array.from({length: size}, (none, i) => 'item ' + i))};");
  }
}
