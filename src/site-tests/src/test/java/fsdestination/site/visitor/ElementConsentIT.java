package fsdestination.site.visitor;

import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.FullstorySent.sent;
import static fsdestination.site.visitor.ConsentPage.load;
import static fsdestination.site.visitor.ConsentPage.loadSlowly;
import static fsdestination.site.visitor.ConsentPage.waitForCapture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** FullStory hears whether it may capture the elements that need consent. */
@BrowserTest
class ElementConsentIT {
  private static final String ELEMENTS =
      "elementConsent: 'context.consent.categoryPreferences.C0003 = true'";

  @ParameterizedTest
  @ValueSource(strings = {"device", "legacy", "classic"})
  void theFirstAnswerAndEachChangeAreSent(String by, Page page) {
    load(page, by, "{" + ELEMENTS + "}");
    waitForCapture(page);
    page.run(
        """
        answer('C0003', false);
        track('A');
        track('B');
        answer('C0003', true);
        track('C');
        track('D');
        window.context = undefined;
        track('E');
        """);
    assertSent(
        page,
        "consent false",
        "event A",
        "event B",
        "consent true",
        "event C",
        "event D",
        "consent false",
        "event E");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void nothingIsSentWithoutConsentToTheCapture(String by, Page page) {
    load(page, by, "{consent: '" + ConsentPage.TRIGGER + "', " + ELEMENTS + "}")
        .run("answer('C0003', true); track('Refused');");
    assertEquals("undefined", page.run("return typeof FS").asText());
    page.run("answer('C0002', true); track('A');");
    waitForCapture(page);
    page.run("answer('C0002', false); answer('C0003', false); track('Refused');");
    assertEquals(List.of("event A", "consent true"), sent(page));
    page.run("answer('C0002', true); track('B');");
    assertSent(page, "event A", "consent true", "new page", "consent false", "event B");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void whatWasDroppedWithThePendingCallsIsSentAgain(String by, Page page) {
    loadSlowly(page);
    load(page, by, "{consent: '" + ConsentPage.TRIGGER + "', " + ELEMENTS + "}")
        .run(
            """
            answer('C0003', true);
            answer('C0002', true);
            track('A');
            answer('C0002', false);
            track('Refused');
            answer('C0002', true);
            track('B');
            """);
    assertSent(page, "event B", "consent true");
  }
}
