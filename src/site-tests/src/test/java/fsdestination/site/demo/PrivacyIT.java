package fsdestination.site.demo;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The shop's visitor consents and leaves, and the site links and redacts: each shows its calls. */
@BrowserTest
class PrivacyIT extends ServedPlayground {
  private static final String NOTED_CALL = ".note-card .code";

  PrivacyIT() throws IOException {}

  /** Turns a setting of the panel on; the page starts again. */
  private static void turnOn(Page page, String setting) {
    page.run("setTimeout(() => document.getElementById(args[0]).click())", "privacy-" + setting);
    page.waitFor("!window.serialize");
    waitForStages(page, 5);
  }

  /** Earlier tests may have left a user in the cookies of this host. */
  private static void signIn(Page page) {
    page.run("if (analytics.user().id()) analytics.reset()");
    click(page, "#account");
    waitForCards(page, 2);
  }

  private static String newestCard(Page page) {
    return text(page, ".card:first-child");
  }

  @Test
  void noCallIsMadeBeforeTheVisitorAccepts(Page page) {
    open(page);
    turnOn(page, "consent");
    assertTrue(newestCard(page).contains("The visitor has not consented."));
  }

  @Test
  void acceptingMakesTheCallsOfThePageAndOfTheEvent(Page page) {
    open(page);
    turnOn(page, "consent");
    click(page, ".consent button:nth-of-type(1)");
    waitForCards(page, 2);
    assertEquals(
        json("['FS(\"restart\"', 'FS(\"setProperties\"', 'FS(\"trackEvent\"']"),
        page.run(
            """
            return [...document.querySelectorAll('.card:first-child .stage .code')]
              .map(part => (/^FS\\("\\w+"/.exec(part.textContent) || [])[0]).filter(Boolean);
            """));
  }

  @Test
  void refusingShutsFullstoryDown(Page page) {
    open(page);
    turnOn(page, "consent");
    click(page, ".consent button:nth-of-type(1)");
    waitForCards(page, 2);
    click(page, ".consent button:nth-of-type(2)");
    waitForCards(page, 3);
    assertTrue(newestCard(page).contains("FS(\"shutdown\""));
  }

  @Test
  void signingOutMakesFullstoryAnonymous(Page page) {
    open(page);
    signIn(page);
    click(page, "#account");
    page.waitFor("document.querySelector('%s')".formatted(NOTED_CALL));
    assertTrue(text(page, NOTED_CALL).contains("anonymous: true"));
  }

  @Test
  void eachEventHasTheSessionLink(Page page) {
    open(page);
    turnOn(page, "sessionUrl");
    assertTrue(text(page, ".session-link").contains("https://app.fullstory.com/ui/"));
  }

  @Test
  void whatIsRedactedIsStruckOut(Page page) {
    open(page);
    turnOn(page, "redact");
    signIn(page);
    assertTrue(text(page, ".card:first-child .arrived").contains("and what is redacted"));
    assertTrue(
        page.run(
                """
                return [...document.querySelectorAll('.card:first-child .arrived del')]
                  .map(part => part.textContent).join('');
                """)
            .asText()
            .contains("email: \"mira@example.com\""));
  }
}
