package fsdestination.site.demo;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Standard calls can be chosen and made, and each step of their path is shown. */
@BrowserTest
class CallsIT extends ServedPlayground {
  private static final String SETTINGS =
      """
      {"orgId": "o-1ABC-na1", "subscriptions": [
        {"name": "Orders", "enabled": true, "partnerAction": "trackEventV2",
         "subscribe": "(event = \\"Paid\\" or properties.total > 100) and type = \\"track\\"",
         "mapping": {"name": {"@path": "$.event"}}},
        {"name": "Wrong", "enabled": true, "partnerAction": "trackEventV2",
         "subscribe": "type = \\"track\\" and", "mapping": {}}]}
      """;

  CallsIT() throws IOException {}

  private static void choose(Page page, String title) {
    page.run(
        """
        const select = document.getElementById('begin');
        select.value = [...select.options].find(option => option.text === args[0]).value;
        select.dispatchEvent(new Event('input', {bubbles: true}));
        """,
        title);
  }

  @Test
  void everyStandardCallFillsTheForm(Page page) {
    open(page);
    assertEquals(json("[]"), page.call("demo/standard-calls"));
  }

  @Test
  void aStandardCallOfEachMethodCanBeMade(Page page) {
    open(page);
    var titles = List.of("Order Completed", "identify u-2048", "page without a name", "group g-77");
    for (var title : titles) {
      choose(page, title);
      page.run("document.getElementById('form-compose').requestSubmit()");
    }
    waitForCards(page, 1 + titles.size());
    assertEquals(json("[]"), page.run("return [...document.querySelectorAll('.note-card')]"));
  }

  @Test
  void aStandardCallIsEditedBeforeItIsMade(Page page) {
    open(page);
    choose(page, "Product Viewed");
    type(page, "#body", "{\"sku\": \"nl-9\"}");
    page.run("document.getElementById('form-compose').requestSubmit()");
    waitForCards(page, 2);
    assertEquals(
        "analytics.track(\"Product Viewed\", { sku: \"nl-9\" })", text(page, ".card .code"));
  }

  @Test
  void theStepsShowWhichPartOfATriggerDecided(Page page) {
    open(page);
    apply(page, SETTINGS);
    page.run("await analytics.track('Ordered', {total: 5})");
    waitForCards(page, 2);
    assertEquals(
        json(
            """
            [['all of', 'false', 'decides'], ['any of', 'false', 'decides'],
             ['event = "Paid"', 'false', 'decides'],
             ['properties.total > 100', 'false', 'decides'],
             ['type = "track"', 'true', 'unasked']]
            """),
        page.run(
            """
            return [...document.querySelectorAll('.card:first-child .condition li')].map(part => [
                part.querySelector('code, .head').textContent, part.dataset.matches, part.dataset.role]);
            """));
    assertEquals(
        "error",
        page.run("return document.querySelector('.triggers > :last-child').dataset.state")
            .asText());
  }

  @Test
  void aCallIsChangedAndMadeAgain(Page page) {
    open(page);
    page.run("await analytics.page('Docs', 'Start', {version: 3})");
    waitForCards(page, 2);
    click(page, ".card .edit");
    assertEquals(
        json("['page', 'Docs', 'Start', 'body']"),
        page.run(
            """
            return [document.querySelector('[name=method]:checked').value,
                document.getElementById('category').value, document.getElementById('name').value,
                document.activeElement.id];
            """));
  }

  @Test
  void eachCallIsShownUnderItsSubscription(Page page) {
    open(page);
    apply(
        page,
        """
        {"orgId": "o-1ABC-na1", "subscriptions": [
          {"name": "Nothing", "enabled": true, "partnerAction": "viewedPage",
           "subscribe": "type = \\"page\\"", "mapping": {}},
          {"name": "Both", "enabled": true, "partnerAction": "viewedPage",
           "subscribe": "type = \\"page\\"", "mapping": {"pageName": {"@path": "$.name"}}},
          {"name": "Wrong", "enabled": true, "partnerAction": "trackEventV2",
           "subscribe": "type = \\"page\\"", "mapping": {"name": 5}}]}
        """);
    page.run("await analytics.page('Home')");
    waitForCards(page, 2);
    assertEquals(
        json(
            """
            ['{}', 'The action had nothing to send for this payload.',
             '{ pageName: "Home" }',
             'FS.setVars("page", { pageName: "Home" }, "segment-browser-actions")',
             '{ name: 5 }', 'name must be a string, got number.']
            """),
        page.run(
            """
            return [...document.querySelectorAll(
                '.card:first-child .stage .code, .card:first-child .stage .silence')]
              .filter(part => !part.closest('.arrived, .stage[data-flow=aside]'))
              .map(part => part.textContent).slice(1);
            """));
  }

  @Test
  void anActionThatIsSwitchedOffMakesNoCall(Page page) {
    open(page);
    apply(
        page,
        """
        {"orgId": "o-1ABC-na1", "subscriptions": [
          {"name": "Off", "enabled": true, "partnerAction": "trackEventV2",
           "subscribe": "type = \\"track\\"", "mapping": {"name": "Off"}},
          {"name": "On", "enabled": true, "partnerAction": "trackEvent",
           "subscribe": "type = \\"track\\"", "mapping": {"name": "On"}}]}
        """);
    page.run(
        """
        const integrations = {'Fullstory (Actions) trackEventV2': false};
        await analytics.track('Ordered', {}, {integrations});
        """);
    waitForCards(page, 2);
    assertEquals(
        json(
            """
            ['This action is switched off for the event, or the console says why.',
             'FS.event("On", {}, "segment-browser-actions")']
            """),
        page.run(
            """
            return [...document.querySelectorAll(
                '.card:first-child .stage .code, .card:first-child .stage .silence')]
              .filter(part => !part.closest('.arrived, .stage[data-flow=aside]'))
              .map(part => part.textContent).slice(1).filter(text => !text.startsWith('{'));
            """));
  }

  /** The playground shows the calls of the inspector, which are those that reach FullStory. */
  @Test
  void theInspectorMakesTheCallsOfTheDestination(Page page) {
    open(page);
    assertEquals("true", page.call("demo/calls-of-inspector-and-destination").toString());
  }
}
