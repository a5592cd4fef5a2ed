package fsdestination.site.device;

import static fsdestination.ReadableJson.json;
import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.device.RedactPage.deliver;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Invalid settings of {@code redact}: one error, and the part with the error is off. */
@BrowserTest
class RedactSettingIT {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'password'           | /redact must be an object, got string",
        "['password']         | /redact must be an object, got array",
        "{keys: 'password'}   | /redact/keys must be an array of strings, got string",
        "{keys: [5]}          | /redact/keys must be an array of strings, got array with number",
        "{query: {}}          | /redact/query must be an array of strings, got object",
      })
  void aWrongSettingIsOneErrorAndOff(String redact, String error, Page page) {
    deliver(page, redact, "{type: 'track', event: 'E', properties: {password: '?a=b'}}");
    assertCalls(page, v2("trackEvent", "{name: 'E', properties: {password: '?a=b'}}"));
    assertEquals(List.of("Fullstory (Actions): " + error), page.console("error"));
    assertEquals(List.of(), page.thrown());
  }

  @Test
  void whereOnePartIsWrongTheOtherActs(Page page) {
    deliver(
        page,
        "{keys: 'password', query: []}",
        "{type: 'track', event: 'E', properties: {password: '?a=b'}}");
    assertCalls(page, v2("trackEvent", "{name: 'E', properties: {password: '?a='}}"));
    assertEquals(1, page.console("error").size());
  }

  @Test
  void theInspectorNamesWhatIsWrong(Page page) {
    page.open("inspector.html");
    assertEquals(
        json("[['/redact/keys'], ['/redact/query']]"),
        page.run(
            """
            return [
              fullstoryInspector.settingsErrors({orgId: 'o-1ABC-na1', redact: {keys: 5}}),
              fullstoryInspector.classicSettingsErrors({org: 'o-1ABC-na1', redact: {query: 5}}),
            ].map((errors) => errors.map(({path}) => path));
            """));
  }
}
