package fsdestination.site.visitor;

import static fsdestination.site.FullstorySent.assertSent;
import static fsdestination.site.FullstorySent.sent;
import static fsdestination.site.visitor.ConsentPage.load;
import static fsdestination.site.visitor.ConsentPage.waitForCapture;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What FullStory's server is sent as a visitor refuses, agrees and withdraws. */
@BrowserTest
class ConsentIT {
  private static void assertNotLoaded(Page page) {
    assertEquals("undefined", page.run("return typeof FS").asText());
    assertEquals(List.of(), page.requests("fullstory.com"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "legacy", "classic"})
  void nothingIsLoadedUntilTheVisitorAgrees(String by, Page page) {
    load(page, by)
        .run("answer('C0002', false); identify('u1'); viewPage('Home'); track('Looked');");
    assertNotLoaded(page);
    page.run("answer('C0002', true); track('Ordered');");
    waitForCapture(page);
    assertEquals(1, page.requests("/s/fs.js").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "legacy", "classic"})
  void theLastIdentifyAndTheLastPageOfTheTimeBeforeAreSentAndNoMore(String by, Page page) {
    load(page, by)
        .run(
            """
            answer('C0002', false);
            identify('u1', {plan: 'free'});
            viewPage('Home');
            identify('u1', {plan: 'pro'});
            viewPage('Shop');
            track('Looked');
            answer('C0002', true);
            track('Ordered');
            """);
    waitForCapture(page);
    assertEquals(
        List.of(
            "user {\"uid\":\"u1\"}",
            "user {\"plan\":\"pro\"}",
            "page {\"pageName\":\"Shop\"}",
            "event Ordered"),
        sent(page));
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "legacy", "classic"})
  void fromAVisitorWhoWithdrawsNothingIsSentNorReplayed(String by, Page page) {
    load(page, by).run("answer('C0002', true); track('Ordered');");
    waitForCapture(page);
    page.run(
        """
        answer('C0002', false);
        track('Refused');
        identify('u1', {plan: 'pro'});
        viewPage('Account');
        """);
    assertEquals("undefined", page.run("return typeof FS.q").asText());
    page.run("answer('C0002', true); track('Shipped');");
    assertSent(
        page,
        "event Ordered",
        "new page",
        "user {\"uid\":\"u1\"}",
        "user {\"plan\":\"pro\"}",
        "page {\"pageName\":\"Account\"}",
        "event Shipped");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void theStampOfRudderStackDecidesToo(String by, Page page) {
    load(
        page,
        by,
        """
        {consent: '!("C0002" in context.consentManagement.deniedConsentIds)\
         and context.consentManagement.allowedConsentIds != null'}""");
    page.run("track('Early'); answerLikeRudderStack('C0002', false); track('Refused');");
    assertNotLoaded(page);
    page.run("answerLikeRudderStack('C0002', true); track('Ordered');");
    waitForCapture(page);
    page.run("answerLikeRudderStack('C0002', false); track('Withdrawn');");
    page.run("answerLikeRudderStack('C0002', true); track('Shipped');");
    assertSent(page, "event Ordered", "new page", "event Shipped");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void whatWasSentAfterOneRefusalIsNotSentAfterTheNext(String by, Page page) {
    load(page, by)
        .run("answer('C0002', false); viewPage('Home'); answer('C0002', true); track('A')");
    waitForCapture(page);
    page.run("answer('C0002', false); track('B'); answer('C0002', true); track('C');");
    assertSent(page, "page {\"pageName\":\"Home\"}", "event A", "new page", "event C");
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "classic"})
  void theKeptIdentifyIsACopy(String by, Page page) {
    load(page, by)
        .run(
            """
            var traits = {plan: 'free'};
            answer('C0002', false);
            identify('u1', traits);
            traits.plan = 'pro';
            answer('C0002', true);
            track('Ordered');
            """);
    assertSent(page, "user {\"uid\":\"u1\"}", "user {\"plan\":\"free\"}", "event Ordered");
  }

  @Test
  void theSessionIsNotReadFromAFullstoryThatIsShutDown(Page page) {
    load(page, "device", "{sessionUrl: true, consent: '" + ConsentPage.TRIGGER + "'}")
        .run("answer('C0002', true); track('Ordered');");
    waitForCapture(page);
    page.run("answer('C0002', false); track('Refused');");
    assertEquals("undefined", page.run("return typeof FS.q").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "no context       | window.context = undefined",
        "no stamp         | window.context = {}",
        "null             | window.context = null",
        "a string         | window.context = {consent: {categoryPreferences: {C0002: 'true'}}}",
        "another category | window.context = {consent: {categoryPreferences: {C0001: true}}}",
        "a throwing getter | window.context = {get consent() { throw new Error('consent') }}",
      })
  void otherStampsAreARefusal(String what, String stamp, Page page) {
    load(page, "device").run(stamp + "; track('Looked'); identify('u1'); viewPage('Home');");
    assertNotLoaded(page);
    assertEquals(List.of(), page.console("error"), what);
    page.run("answer('C0002', true); track('Ordered');");
    waitForCapture(page);
    page.run(stamp + "; track('Refused')");
    page.run("answer('C0002', true); track('Shipped')");
    page.waitFor("fullstorySent.some(event => event.args[0] === 'Shipped')");
    assertEquals(false, sent(page).contains("event Refused"), what);
  }

  @ParameterizedTest
  @ValueSource(strings = {"device", "legacy", "classic"})
  void aVisitorRefusesAgreesWithdrawsAndAgrees(String by, Page page) {
    load(page, by)
        .run(
            """
            answer('C0002', false);
            viewPage('Home');
            identify('u1', {plan: 'free'});
            track('Refused');
            """);
    assertNotLoaded(page);
    page.run("answer('C0002', true); track('Ordered');");
    waitForCapture(page);
    page.run("answer('C0002', false); viewPage('Account'); track('Refused');");
    page.run("answer('C0002', true); track('Shipped');");
    assertSent(
        page,
        "user {\"uid\":\"u1\"}",
        "user {\"plan\":\"free\"}",
        "page {\"pageName\":\"Home\"}",
        "event Ordered",
        "new page",
        "page {\"pageName\":\"Account\"}",
        "event Shipped");
    assertEquals(List.of(), page.console("warn"));
  }
}
