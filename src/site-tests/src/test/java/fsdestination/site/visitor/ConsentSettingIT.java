package fsdestination.site.visitor;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.visitor.ConsentPage.CONSENT;
import static fsdestination.site.visitor.ConsentPage.load;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings {@code consent} and {@code elementConsent}, and what they add. */
@BrowserTest
class ConsentSettingIT {
  private static final String NAMES =
      "return plugins.map(plugin => plugin.name + ' ' + plugin.type)";
  private static final String DESTINATION = "Fullstory (Actions) destination";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'context.consent ='; /consent:18 must be a value, got the end",
        "''; /consent:1 must be a value, got the end",
        "'true'; /consent:5 must be an operator, got the end",
        "false; /consent must be a trigger of at most 10,000 characters, got boolean",
        "{}; /consent must be a trigger of at most 10,000 characters, got object",
      })
  void anInvalidTriggerIsOneErrorAndNothingIsLoaded(String trigger, String error, Page page) {
    for (var by : List.of("device", "classic")) {
      load(page, by, "{consent: " + trigger + "}")
          .run("answer('C0002', true); for (let i = 0; i < 30; i++) track('Ordered');");
      assertEquals("undefined", page.run("return typeof FS").asText());
      var name = by.equals("device") ? "Fullstory (Actions)" : "FullStory";
      assertEquals(List.of(name + ": " + error), page.console("error"));
      assertEquals(List.of(), page.console("warn"));
    }
    assertEquals(List.of(), page.requests("fullstory.com"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void anInvalidElementConsentIsOneErrorAndOff(String by, Page page) {
    load(page, by, "{elementConsent: 'context.consent ='}")
        .run("answer('C0003', true); track('Ordered');");
    assertSent(page, "event Ordered");
    var name = by.equals("device") ? "Fullstory (Actions)" : "FullStory";
    assertEquals(
        List.of(name + ": /elementConsent:18 must be a value, got the end"), page.console("error"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{consent: null, elementConsent: null}"})
  void withoutThemThereIsOnePluginAndFullstoryIsLoaded(String settings, Page page) {
    load(page, "device", settings);
    assertEquals(json("['" + DESTINATION + "']"), page.run(NAMES));
    page.run("track('Ordered')");
    assertSent(page, "event Ordered");
  }

  @ParameterizedTest
  @ValueSource(strings = {CONSENT, "{elementConsent: 'type = \"track\"'}"})
  void withOneOfThemTheContextPluginIsTheFirst(String settings, Page page) {
    load(page, "device", settings);
    assertEquals(
        json("['Fullstory (Actions) context enrichment', '" + DESTINATION + "']"), page.run(NAMES));
  }

  @Test
  void withoutASubscriptionThereIsNoPlugin(Page page) {
    load(page, "device", "{subscriptions: [], consent: '" + ConsentPage.TRIGGER + "'}");
    assertEquals(json("[]"), page.run(NAMES));
  }

  @Test
  void loadResolvesWithoutConsent(Page page) {
    load(page, "device");
    assertEquals("false", page.run("return plugins[1].isLoaded()").toString());
    page.run("answer('C0002', true); track('Ordered');");
    assertEquals("true", page.run("return plugins[1].isLoaded()").toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void twentyEventsWithoutAStampAreOneWarning(String by, Page page) {
    load(page, by).run("for (let i = 0; i < 19; i++) track('Ordered');");
    assertEquals(List.of(), page.console("warn"));
    page.run("for (let i = 0; i < 30; i++) track('Ordered');");
    assertEquals(1, page.console("warn").size(), () -> "" + page.console("warn"));
    assertEquals(
        "not loaded, because none of 20 events has the context.consent that \"consent\" names:"
            + " see docs/consent.md",
        page.console("warn").get(0).replaceFirst("^[^:]*: ", ""));
  }

  @Test
  void eventsWithAStampAreNoWarning(Page page) {
    load(page, "device")
        .run(
            """
            answer('C0002', false);
            track('Ordered');
            window.context = undefined;
            for (let i = 0; i < 30; i++) track('Ordered');
            """);
    assertEquals(List.of(), page.console("warn"));
  }

  @Test
  void anotherStampIsNotMissed(Page page) {
    load(page, "device", "{consent: '\"C0002\" in context.consentManagement.allowedConsentIds'}")
        .run("for (let i = 0; i < 30; i++) track('Ordered');");
    assertEquals(List.of(), page.console("warn"));
  }
}
