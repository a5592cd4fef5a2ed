package fsdestination.site.classic;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.classic;
import static fsdestination.site.Parameter.calls;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.Parameter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same calls, made at once, arrive in the same form for each way to load the script. */
@BrowserTest
class ClassicWaysOfLoadingIT {
  private static final Parameter SETTINGS =
      settings("{org: 'o-1ABC-na1', trackNamedPages: true, trackPagesWithEvents: false}");
  private static final Parameter CALLS =
      calls(
          """
          [['identify', 'u1', {name: 'Ann', 'First name': 'A', since: '2020-01-02'}],
           ['track', 'Ordered', {total: 5}],
           ['page', 'Shop', 'Home', {campaign: 'spring'}]]
          """);
  private static final Parameter CORE_3 = new Parameter("core", "3");
  private static final Parameter ADD = new Parameter("by", "add");

  private static final JsonNode UID =
      classic("setProperties", "{type: 'user', properties: {uid: 'u1'}}");
  private static final JsonNode ORDERED =
      classic("trackEvent", "{name: 'Ordered', properties: {total: 5}}");

  private static ObjectNode traits(Page page) {
    var known =
        classic(
            "setProperties", "{type: 'user', properties: {displayName: 'Ann', firstName: 'A'}}");
    ((ObjectNode) known.at("/options/properties"))
        .set("since", page.run("return new Date(2020, 0, 2).toISOString()"));
    return known;
  }

  private static ObjectNode viewed(Page page) {
    var viewed =
        classic(
            "setProperties",
            """
            {type: 'page', properties: {pageName: 'Shop Home', campaign: 'spring',
             category: 'Shop', name: 'Home'}}
            """);
    ((ObjectNode) viewed.at("/options/properties"))
        .setAll((ObjectNode) page.run("return " + AnalyticsCore.PAGE));
    return viewed;
  }

  private static void open(Page page, String file, Parameter... more) {
    var scenario = new ArrayList<>(List.of(more));
    scenario.addAll(List.of(SETTINGS, CALLS));
    page.open(file, scenario.toArray(Parameter[]::new));
    page.waitFor("readied && window.fullstoryCalls && fullstoryCalls.length >= 4");
  }

  private static void assertInOrder(Page page, Parameter... more) {
    open(page, "classic-core.html", more);
    assertCalls(page, UID, traits(page), ORDERED, viewed(page));
  }

  /**
   * analytics-next delays events until FullStory is loaded and a random time after that. It does
   * not delay pages, and no event that follows. So events overtake each other, but the calls of one
   * event stay together.
   */
  private static void assertByEvent(Page page, String file) {
    open(page, file);
    var seen = List.copyOf(((ArrayNode) page.fullstoryCalls()).valueStream().toList());
    var events =
        new ArrayList<>(
            List.of(List.of(UID, traits(page)), List.of(ORDERED), List.of(viewed(page))));
    events.sort(Comparator.comparingInt(event -> seen.indexOf(event.get(0))));
    assertCalls(page, events.stream().flatMap(List::stream).toArray(JsonNode[]::new));
  }

  @Test
  void byAnalyticsNextFromSegmentsCdn(Page page) {
    assertByEvent(page, "classic-cdn.html");
    assertEquals(1, page.requests("fullstory/3.1.0/fullstory.dynamic.js.gz").size());
  }

  @Test
  void byAnalyticsNextWithTheModule(Page page) {
    assertByEvent(page, "classic-integrations.html");
  }

  @Test
  void byLegacyAnalyticsWithUse(Page page) {
    assertInOrder(page);
  }

  @Test
  void byLegacyAnalyticsWithAdd(Page page) {
    assertInOrder(page, ADD);
  }

  @Test
  void byOlderLegacyAnalyticsWithUse(Page page) {
    assertInOrder(page, CORE_3);
    assertEquals("3.8.2", page.run("return analytics.VERSION").asText());
  }

  @Test
  void byOlderLegacyAnalyticsWithAdd(Page page) {
    assertInOrder(page, CORE_3, ADD);
  }

  @Test
  void byModuleNoGlobalIsLeft(Page page) {
    open(page, "classic-integrations.html");
    assertEquals("false", page.run("return 'fullstoryIntegration' in window").toString());
  }
}
