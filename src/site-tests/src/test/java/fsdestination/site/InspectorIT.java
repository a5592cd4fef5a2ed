package fsdestination.site;

import static fsdestination.ReadableJson.json;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The parts of the inspector that forms for settings use. */
@BrowserTest
class InspectorIT {
  @Test
  void anActionHasTheFieldsThatHaveAnEffect(Page page) {
    page.open("inspector.html");
    assertEquals(json("[]"), page.call("inspector/fields-without-an-effect"));
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
  void settingsThatPreventLoadingAreErrors(Page page) {
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
