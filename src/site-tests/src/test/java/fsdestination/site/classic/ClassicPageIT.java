package fsdestination.site.classic;

import static fsdestination.ReadableJson.json;
import static fsdestination.ReadableJson.sorted;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code page}: the first of three options that matches, and an event if the settings want it. */
@BrowserTest
class ClassicPageIT {
  /**
   * Calls without the browser's properties: {@code [operation, name of event or type, properties]}.
   */
  private static final String FOUND =
      """
      return fullstoryCalls.map(({op, source, version, options: {type, name, properties}}) => {
        var own = Object.entries(properties).filter(([key]) => !(key in page));
        return [op, source, version, type || name, Object.fromEntries(own)];
      });
      """;

  private static String found(Page page) {
    return sorted(page.run("var page = " + AnalyticsCore.PAGE + FOUND));
  }

  private static JsonNode settings(String options, boolean events) {
    var settings = json("{org: 'o-1ABC-na1', trackPagesWithEvents: " + events + "}");
    for (var option : options.split(" ", -1)) {
      if (!option.equals("-")) {
        ((ObjectNode) settings).put("track" + option, true);
      }
    }
    return settings;
  }

  /** The calls of every combination of options for every form of page call. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # options                            | page       | event                 | pageName
          -                                    | Shop, Home |                       |
          -                                    | Home       |                       |
          -                                    |            |                       |
          AllPages                             | Shop, Home | Loaded a Page         | -
          AllPages                             | Home       | Loaded a Page         | -
          AllPages                             |            | Loaded a Page         | -
          NamedPages                           | Shop, Home | Viewed Shop Home Page | Shop Home
          NamedPages                           | Home       | Viewed Home Page      | Home
          NamedPages                           |            |                       |
          CategorizedPages                     | Shop, Home | Viewed Shop Page      | Shop
          CategorizedPages                     | Home       |                       |
          CategorizedPages                     |            |                       |
          AllPages NamedPages                  | Shop, Home | Viewed Shop Home Page | Shop Home
          AllPages NamedPages                  | Home       | Viewed Home Page      | Home
          AllPages NamedPages                  |            | Loaded a Page         | -
          AllPages CategorizedPages            | Shop, Home | Viewed Shop Page      | Shop
          AllPages CategorizedPages            | Home       | Loaded a Page         | -
          AllPages CategorizedPages            |            | Loaded a Page         | -
          NamedPages CategorizedPages          | Shop, Home | Viewed Shop Home Page | Shop Home
          NamedPages CategorizedPages          | Home       | Viewed Home Page      | Home
          NamedPages CategorizedPages          | Shop,      | Viewed Shop Page      | Shop
          AllPages NamedPages CategorizedPages | Shop, Home | Viewed Shop Home Page | Shop Home
          AllPages NamedPages CategorizedPages | Home       | Viewed Home Page      | Home
          AllPages NamedPages CategorizedPages | Shop,      | Viewed Shop Page      | Shop
          AllPages NamedPages CategorizedPages |            | Loaded a Page         | -
          """)
  void theFirstMatchingOptionDecides(
      String options, String arguments, String event, String pageName, Page page) {
    for (boolean events : new boolean[] {true, false}) {
      var given = settings(options, events);
      AnalyticsCore.call(
          page,
          given.toString(),
          "analytics.page(" + quoted(arguments) + "); analytics.track('end')");
      assertEquals(
          sorted(expected(arguments, event, pageName, events)), found(page), given.toString());
    }
  }

  /** {@code Shop, Home} as arguments; the last may be empty, and null is no argument. */
  private static String quoted(String names) {
    return names == null ? "" : "'" + names.replaceAll(", *", "', '") + "'";
  }

  private static JsonNode expected(String names, String event, String pageName, boolean events) {
    var own = JsonNodeFactory.instance.objectNode();
    if (names != null) {
      var parts = names.split(", *", -1);
      if (parts.length > 1) {
        own.put("category", parts[0]);
      }
      if (!parts[parts.length - 1].isEmpty()) {
        own.put("name", parts[parts.length - 1]);
      }
    }
    var calls = (ArrayNode) json("[]");
    if (event != null) {
      if (events) {
        calls.add(call("trackEvent", event, own));
      }
      var named = own.deepCopy();
      if (!pageName.equals("-")) {
        named.put("pageName", pageName);
      }
      calls.add(call("setProperties", "page", named));
    }
    return calls.add(call("trackEvent", "end", json("{}")));
  }

  private static JsonNode call(String operation, String nameOrType, JsonNode properties) {
    var call = (ArrayNode) json("['%s', 'segment', 1, '%s']".formatted(operation, nameOrType));
    return call.add(properties);
  }

  @Test
  void thePageNameWinsOverAPropertyPageName(Page page) {
    AnalyticsCore.call(
        page,
        "{org: 'o-1ABC-na1', trackNamedPages: true, trackPagesWithEvents: true}",
        "analytics.page('Home', {pageName: 'Own'})");
    assertEquals(
        sorted(
            json(
                """
                [['trackEvent', 'segment', 1, 'Viewed Home Page', {name: 'Home', pageName: 'Own'}],
                 ['setProperties', 'segment', 1, 'page', {name: 'Home', pageName: 'Home'}]]
                """)),
        found(page));
  }

  @Test
  void aPropertyPageNameIsKeptIfThePageHasNoName(Page page) {
    AnalyticsCore.call(
        page,
        "{org: 'o-1ABC-na1', trackAllPages: true, trackPagesWithEvents: false}",
        "analytics.page('Home', {pageName: 'Own'})");
    assertEquals(
        sorted(json("[['setProperties', 'segment', 1, 'page', {name: 'Home', pageName: 'Own'}]]")),
        found(page));
  }

  @Test
  void theBrowsersPropertiesAreSent(Page page) {
    AnalyticsCore.call(page, "{org: 'o-1ABC-na1', trackAllPages: true}", "analytics.page()");
    for (int call = 0; call < 2; call++) {
      assertEquals(
          page.run("return " + AnalyticsCore.PAGE),
          page.run("return fullstoryCalls[args[0]].options.properties", call));
    }
  }

  @Test
  void eventsAreSentByDefault(Page page) {
    AnalyticsCore.call(page, "{org: 'o-1ABC-na1', trackAllPages: true}", "analytics.page()");
    assertEquals("Loaded a Page", page.fullstoryCalls().at("/0/options/name").asText());
  }
}
