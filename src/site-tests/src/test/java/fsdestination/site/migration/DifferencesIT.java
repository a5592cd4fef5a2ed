package fsdestination.site.migration;

import static fsdestination.ReadableJson.sorted;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The differences that the playground lists for migrated settings: its examples are correct. */
@BrowserTest
class DifferencesIT {
  private static final String ORG = "{org: 'o-1ABC-na1'}";

  private static JsonNode notes(Page page, String settings) {
    page.open("migration.html", settings(settings));
    return page.run("return migrated.notes");
  }

  @Test
  void examplesAreWhatFullstoryGets(Page page) {
    var examples =
        StreamSupport.stream(notes(page, ORG).spliterator(), false)
            .filter(note -> note.has("example"))
            .map(note -> note.get("example"))
            .toList();
    assertTrue(examples.size() >= 5, "" + examples);
    for (var example : examples) {
      var found = BothWays.of(page, ORG, "[" + example.get("call") + "]");
      assertEquals(sorted(example.get("classic")), sorted(last(found.classic())));
      assertEquals(sorted(example.get("actions")), sorted(last(found.actions())));
      assertNotEquals(last(found.classic()), last(found.actions()));
    }
  }

  private static JsonNode last(JsonNode calls) {
    return calls.get(calls.size() - 1).get(4);
  }

  @Test
  void debugLoadsAnotherScript(Page page) {
    var settings = "{org: 'o-1ABC-na1', debug: true}";
    assertEquals(notes(page, ORG).size() + 1, notes(page, settings).size());
    BothWays.of(page, settings, "[[\"track\", \"Ordered\"]]");
    assertEquals(1, page.requests("/s/fs-debug.js?org=o-1ABC-na1").size());
  }

  @Test
  void droppedSettingsAreNamed(Page page) {
    var notes = notes(page, "{org: 'o-1ABC-na1', type: 'browser', versionSettings: {}}");
    assertTrue(
        notes.get(notes.size() - 1).get("text").asText().endsWith("type, versionSettings."),
        "" + notes);
  }

  @Test
  void theNameThatDisablesItDiffers(Page page) {
    var calls =
        """
        [["track", "one", {}, {"integrations": {"FullStory": false}}],
         ["track", "two", {}, {"integrations": {"Fullstory": false}}],
         ["track", "end"]]
        """;
    var found = BothWays.of(page, ORG, calls);
    assertEquals("[two, end]", names(found.classic()));
    assertEquals("[one, end]", names(found.actions()));
  }

  private static String names(JsonNode calls) {
    return StreamSupport.stream(calls.spliterator(), false)
        .map(call -> call.get(2).asText())
        .toList()
        .toString();
  }
}
