package fsdestination.site;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** What forms for settings need to know of the rules. */
@BrowserTest
class InspectorIT {
  @Test
  void theFieldsOfAnActionAreThoseThatMakeADifference(Page page) {
    page.open("inspector.html");
    assertEquals(
        json("[]"),
        page.run(
            """
            const values = {name: 'Ordered', pageName: 'Home', userId: 'u1', anonymousId: 'a1',
              displayName: 'Ada', email: 'ada@example.com', properties: {a: 1}, traits: {b: 1},
              schema: {properties: {a: 'int'}}};
            const calls = (partnerAction, mapping) => JSON.stringify(fullstoryInspector.explain(
              {subscriptions: [{enabled: true, partnerAction, subscribe: 'all', mapping}]},
              {type: 'track'})[0].calls);
            const difference = (key) => Object.keys(values).filter((field) => {
              const {[field]: absent, ...others} = values;
              return calls(key, others) !== calls(key, values);
            });
            return fullstoryInspector.actions()
              .filter(({key, fields}) => '' + [...fields].sort() !== '' + difference(key).sort());
            """));
  }

  @Test
  void anActionHasALabel(Page page) {
    page.open("inspector.html");
    assertEquals(
        json("['Track Event V2', 'Track Event']"),
        page.run(
            """
            return fullstoryInspector.actions().map(({label}) => label)
              .filter((label) => label.startsWith('Track Event'));
            """));
  }

  @Test
  void whatKeepsFullStoryFromLoadingIsAnError(Page page) {
    page.open("inspector.html");
    assertEquals(
        json(
            """
            ['/orgId must be the id of your FS Org, got 5',
             '/host must be a host with or without a path, got http://example.com',
             '/appHost must be a host with or without a path, got a b']
            """),
        page.run(
            """
            return fullstoryInspector.settingsErrors({orgId: 5, host: 'http://example.com',
                script: 'https://example.com/fs.js', appHost: 'a b'})
              .map(({message}) => message);
            """));
    assertEquals(
        json("['/org']"),
        page.run("return fullstoryInspector.classicSettingsErrors({}).map(({path}) => path)"));
  }
}
