package fsdestination.site.device;

import static fsdestination.site.Parameter.calls;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tag of docs/google-tag-manager.md, on a page that has Segment's snippet. */
@BrowserTest
class TagManagerIT {
  /** Tag Manager adds the elements of a tag to the body, with new scripts so that they run. */
  private static final String ADD_TAG =
      """
      const tag = new DOMParser().parseFromString(args[0], 'text/html').querySelector('script');
      const script = document.createElement('script');
      script.textContent = tag.textContent;
      document.documentElement.append(script);
      """;

  private static List<String> received(Page page, int min) {
    page.waitFor("window.fullstoryCalls && fullstoryCalls.length >= " + min);
    var calls = new ArrayList<String>();
    for (var call : page.fullstoryCalls()) {
      var options = call.get("options");
      calls.add(
          call.get("op").asText()
              + " "
              + options.path("uid").asText()
              + options.path("name").asText());
    }
    return calls;
  }

  @ParameterizedTest
  @ValueSource(strings = {"4.15", "5.2"})
  void theUserThePageAndLaterEventsArrive(String snippet, Page page) throws IOException {
    CdnSettings.withoutFullstory(page);
    page.open(
        "segment-snippet.html",
        new Parameter("snippet", snippet.equals("5.2") ? "" : snippet),
        calls("[['identify', 'u1', {plan: 'pro'}], ['track', 'Before']]"));
    page.run("await new Promise(done => analytics.ready(done))");
    page.run(ADD_TAG, QuickStart.code("docs/google-tag-manager.md", "createElement"));
    received(page, 2);
    page.run("await analytics.track('After')");
    assertEquals(
        List.of("setIdentity u1", "setProperties ", "trackEvent After"), received(page, 3));
    assertEquals("pro", page.run("return fullstoryCalls[0].options.properties.plan").asText());
    assertEquals(List.of(), page.console("error"));
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void noOtherDestinationGetsWhatTheTagRepeats(Page page) throws IOException {
    CdnSettings.withoutFullstory(page);
    page.open("segment-snippet.html", calls("[['identify', 'u1'], ['page', 'Home']]"));
    page.run("await new Promise(done => analytics.ready(done))");
    page.run(ADD_TAG, QuickStart.code("docs/google-tag-manager.md", "createElement"));
    received(page, 2);
    page.run("await analytics.track('After')");
    page.waitForRequest("api.segment.io/v1/t");
    assertEquals(1, page.requests("api.segment.io/v1/i").size());
    assertEquals(1, page.requests("api.segment.io/v1/p").size());
  }
}
