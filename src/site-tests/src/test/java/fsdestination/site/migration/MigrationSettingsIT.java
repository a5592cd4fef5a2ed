package fsdestination.site.migration;

import static fsdestination.ReadableJson.json;
import static fsdestination.ReadableJson.sorted;
import static fsdestination.site.Parameter.settings;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import fsdestination.site.network.ProjectFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How the playground converts classic's settings, except the effect of the subscriptions. */
@BrowserTest
class MigrationSettingsIT {
  private static final Pattern JSON = Pattern.compile("(?s)```json\n(.*?)```");

  private static JsonNode migrated(Page page, String settings) {
    page.open("migration.html", settings(settings));
    return page.run("return migrated.settings");
  }

  private static void assertWithoutSubscriptions(Page page, String expected, String settings) {
    var found = (ObjectNode) migrated(page, settings);
    found.remove("subscriptions");
    assertEquals(sorted(json(expected)), sorted(found));
  }

  @Test
  void settingsOfLoadingHaveOtherNames(Page page) {
    assertWithoutSubscriptions(
        page,
        """
        {orgId: 'o-1ABC-na1', debug: true, recordOnlyThisIFrame: true, host: 'relay.example.com',
         script: 'relay.example.com/s/fs.js'}
        """,
        """
        {org: 'o-1ABC-na1', debug: true, isOuterScript: true, host: 'relay.example.com',
         script: 'relay.example.com/s/fs.js', trackAllPages: true}
        """);
  }

  @Test
  void whatTheVisitorAndTheSiteRefuseStaysRefused(Page page) {
    var settings =
        """
        consent: 'properties.ok = true', elementConsent: 'all', redact: {keys: ['password']},
        anonymizeOnReset: false, startCaptureManually: true, cookieDomain: 'shop.example.com'
        """;
    assertWithoutSubscriptions(
        page,
        "{orgId: 'o-1ABC-na1', " + settings + "}",
        "{org: 'o-1ABC-na1', " + settings + ", type: 'browser'}");
    assertEquals(
        "Dropped, since the destination does not read them: type.",
        page.run("return migrated.notes.at(-1).text").asText());
  }

  @Test
  void anEmptyConsentStaysTheErrorThatItIs(Page page) {
    assertWithoutSubscriptions(
        page, "{orgId: 'o-1ABC-na1', consent: ''}", "{org: 'o-1ABC-na1', consent: ''}");
  }

  @Test
  void disabledAndEmptySettingsAreDropped(Page page) {
    assertWithoutSubscriptions(
        page,
        "{orgId: 'o-1ABC-na1'}",
        "{org: 'o-1ABC-na1', debug: false, isOuterScript: false, host: '', type: 'browser'}");
  }

  @Test
  void theExampleOfTheDocumentationIsTrue(Page page) throws IOException {
    var guide = Files.readString(ProjectFiles.root().resolve("docs/migration.md"));
    var blocks = JSON.matcher(guide).results().map(block -> json(block.group(1))).toList();
    assertEquals(2, blocks.size());
    assertEquals(sorted(blocks.get(1)), sorted(migrated(page, blocks.get(0).toString())));
  }

  @Test
  void everyDifferenceIsInTheDocumentation(Page page) throws IOException {
    var guide =
        Files.readString(ProjectFiles.root().resolve("docs/migration.md")).replaceAll("\\s+", " ");
    page.open("migration.html", settings("{org: 'o-1ABC-na1', debug: true}"));
    assertEquals(json("[]"), page.call("migration/undocumented-notes", guide));
  }

  @Test
  void migratedSettingsAreUnchanged(Page page) {
    page.open("migration.html", settings("{org: 'o-1ABC-na1', trackAllPages: true}"));
    assertEquals(
        json("{org: 'o-1ABC-na1', trackAllPages: true}"), page.run("return scenario.settings"));
  }
}
