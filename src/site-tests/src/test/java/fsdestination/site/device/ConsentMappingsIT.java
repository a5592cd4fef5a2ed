package fsdestination.site.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The consent wrapper's own categories, which replace those in the CDN settings. */
@BrowserTest
class ConsentMappingsIT {
  @ParameterizedTest
  @CsvSource({
    "opt-in,  listed,     Fullstory,           agreed,  on",
    "opt-in,  listed,     Fullstory,           refused, not loaded",
    "opt-in,  not listed, Fullstory,           agreed,  not loaded",
    "opt-out, listed,     Fullstory,           refused, off",
    "opt-out, listed,     Fullstory (Actions), refused, on",
    "opt-out, not listed, Fullstory (Actions), refused, off",
    "opt-out, not listed, Fullstory,           refused, on",
  })
  void theKeyIsTheNameThatTheWrapperKnows(
      String consent, String inCdnSettings, String key, String answer, String state, Page page)
      throws IOException {
    if (inCdnSettings.equals("listed")) {
      CdnSettings.whereFullstoryNeedsConsent(page, false, "{}");
    } else {
      CdnSettings.withoutFullstory(page);
    }
    page.open(
        "opt-out.html",
        new Parameter("way", "plugins"),
        new Parameter("consent", consent),
        new Parameter("agreed", answer.equals("agreed") ? "yes" : "no"),
        new Parameter("mappings", "{\"Other\": [\"ads\"], \"" + key + "\": [\"replay\"]}"));
    page.run("await analytics.track('Ordered', {});");
    assertEquals(state, OrderedState.on(page));
  }
}
