package fsdestination.site.device;

import static fsdestination.site.FullstoryCall.assertCalls;
import static fsdestination.site.FullstoryCall.v2;
import static fsdestination.site.device.RedactPage.PASSWORD;
import static fsdestination.site.device.RedactPage.deliver;
import static fsdestination.site.device.RedactPage.track;

import fsdestination.site.BrowserTest;
import fsdestination.site.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The event is redacted before a mapping, and its payload after it. */
@BrowserTest
class RedactMappingIT {
  /** A mapping cannot bring back what the event lost, nor give it a redacted name. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'@path': '$.properties'}                                           | {total: 5}",
        "{a: {'@path': '$.properties.password'}}                             | {}",
        "{a: {'@template': 'p {{properties.password}}'}}                     | {a: 'p '}",
        "{a: {'@template': '{{properties.total}}'}, b: {'@path': '$.properties.password'}} | {a: '5'}",
        "{a: {'@json': {mode: 'encode', value: {'@path': '$.properties'}}}}  | {a: '{\"total\":5}'}",
        "{'@json': {mode: 'decode', value: {'@path': '$.context.json'}}}     | {plan: 'pro'}",
        "{password: {'@path': '$.properties.total'}, a: 1}                   | {a: 1}",
        "{a: {'@literal': {PASSWORD: 'x', b: 1}}}                            | {a: {b: 1}}",
        "{'@flatten': {value: {a: {'@path': '$.properties'}}, separator: '.'}} | {'a.total': 5}",
      })
  void aMappingBringsNothingBack(String mapping, String properties, Page page) {
    deliver(
        page,
        PASSWORD,
        """
        {type: 'track', event: 'E', properties: {password: 'secret', total: 5},
         context: {json: '{"password": "secret", "plan": "pro"}'}}
        """,
        track("{name: 'E', properties: " + mapping + "}"));
    assertCalls(page, v2("trackEvent", "{name: 'E', properties: " + properties + "}"));
  }

  @Test
  void aUrlThatAMappingMakesIsRedacted(Page page) {
    deliver(
        page,
        "{query: []}",
        "{type: 'track', event: 'E', properties: {token: 'x'}}",
        track("{name: {'@template': '?a={{properties.token}}'}, properties: {}}"));
    assertCalls(page, v2("trackEvent", "{name: '?a=', properties: {}}"));
  }

  @Test
  void theSchemaOfARedactedPropertyGoesWithIt(Page page) {
    deliver(
        page,
        PASSWORD,
        "{type: 'track', event: 'E', properties: {password: 1, total: 5}}",
        track(
            """
            {name: 'E', properties: {'@path': '$.properties'},
             schema: {properties: {password: 'str', total: 'int'}}}
            """));
    assertCalls(
        page,
        v2(
            "trackEvent",
            "{name: 'E', properties: {total: 5}, schema: {properties: {total: 'int'}}}"));
  }

  @Test
  void theTriggerSeesTheWholeEvent(Page page) {
    deliver(
        page,
        PASSWORD,
        "{type: 'track', event: 'E', properties: {password: 'x', total: 5}}",
        SubscriptionSettings.subscription(
            "trackEventV2",
            "properties.password = \"x\"",
            "{name: 'E', properties: {'@path': '$.properties'}}"));
    assertCalls(page, v2("trackEvent", "{name: 'E', properties: {total: 5}}"));
  }
}
