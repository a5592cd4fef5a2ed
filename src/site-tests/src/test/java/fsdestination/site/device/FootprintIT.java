package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;

/** What the script adds to the page that loads it. */
@BrowserTest
class FootprintIT {
  @Test
  void theScriptDefinesItsFactoryAndNothingElse(Page page) {
    page.open("empty.html");
    assertEquals(json("['fullstoryDestination']"), page.call("device/new-globals", false));
  }

  @Test
  void loadingAddsFullstoryAndItsGlobals(Page page) {
    page.open("empty.html");
    assertEquals(
        json(
            """
            ['FS', '_fs_host', '_fs_namespace', '_fs_org', '_fs_script', 'fullstoryDestination']
            """),
        page.call("device/new-globals", true));
  }

  @Test
  void theBuiltInTypesStayAsTheyAre(Page page) {
    page.open("empty.html");
    var before = page.call("device/built-in-properties");
    page.call("device/new-globals", false);
    assertEquals(before, page.call("device/built-in-properties"));
  }
}
