package fsdestination.cloud;

import static fsdestination.ReadableJson.compact;
import static fsdestination.ReadableJson.map;
import static fsdestination.cloud.StandInDestinations.ALL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The setting {@code redact} in the library. */
class CloudRedactTest {
  private static final String EVENT =
      "{type: 'track', userId: 'u', event: 'E', properties: {password: 'secret', total: 5,"
          + " url: 'https://a.b/?token=secret&utm_source=x#secret'}}";

  @AutoClose private final StandInDestinations destinations = new StandInDestinations();

  /** The body of the only request that is sent for an event. */
  private String body(String settings, String event) {
    var delivery = destinations.of(settings).send(Event.of(map(event)));
    assertEquals("", delivery.reason());
    assertEquals(1, destinations.standIn.received().size());
    return destinations.standIn.received().get(0).body();
  }

  private static String settings(String redact, String action, String mapping) {
    return ("{redact: %s, subscriptions: [{" + ALL + "partnerAction: '%s', mapping: %s}]}")
        .formatted(redact, action, mapping);
  }

  @Test
  void eventPropertiesAreRedacted() {
    assertEquals(
        compact(
            "{name: 'E', properties: {total: 5, url: 'https://a.b/?token=&utm_source=x'},"
                + " user: {uid: 'u'}}"),
        body("{redact: {keys: ['Password'], query: ['utm_source']}}", EVENT));
  }

  @Test
  void userPropertiesAreRedacted() {
    assertEquals(
        compact("{uid: 'u', properties: {plan: 'pro'}}"),
        body(
            "{redact: {keys: ['name', 'email', 'anonymousId', 'userId']}}",
            "{type: 'identify', userId: 'u', anonymousId: 'a',"
                + " traits: {name: 'Ann', email: 'e', userId: 'u', plan: 'pro'}}"));
  }

  @Test
  void namesThatTheServerTakesForOneAreRedacted() {
    assertEquals(
        compact("{name: 'E', properties: {total: 5}, user: {uid: 'u'}}"),
        body(
            "{redact: {keys: ['creditCard']}}",
            "{type: 'track', userId: 'u', event: 'E',"
                + " properties: {'Credit-Card': 1, credit_card: 2, total: 5}}"));
  }

  @Test
  void version1IsRedacted() {
    destinations.standIn.account().capture("u");
    assertEquals(
        compact("{planName_str: 'pro'}"),
        body(
            settings(
                "{keys: ['first_name', 'ssn']}",
                "identifyUser",
                "{userId: {'@path': '$.userId'}, traits: {'@path': '$.traits'}}"),
            "{userId: 'u', traits: {'First name': 'Ann', firstName: 'Ann', ssn_int: 5, SSN: 6,"
                + " 'Plan name': 'pro'}}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'@template': 'p {{properties.password}}'}                       | \"p \"",
        "{'@liquid': 'p {{properties.password}}'}                         | \"p \"",
        "{'@json': {mode: 'encode', value: {'@path': '$.properties'}}}"
            + " | \"{\\\"total\\\":5,\\\"url\\\":\\\"https://a.b/?token=&utm_source=\\\"}\"",
        "{password: {'@path': '$.properties.total'}}                      | {}",
        "{'@template': 'https://a.b?t={{properties.total}}'}              | \"https://a.b?t=\"",
      })
  void aMappingBringsNothingBack(String mapping, String found) {
    var body =
        body(
            settings(
                "{keys: ['password'], query: []}",
                "trackEventV2",
                "{name: 'E', userId: 'u', properties: {a: " + mapping + "}}"),
            EVENT);
    assertEquals(
        "{\"name\":\"E\",\"properties\":{\"a\":" + found + "},\"user\":{\"uid\":\"u\"}}", body);
  }

  @Test
  void theTriggerSeesTheWholeEvent() {
    var settings =
        settings("{keys: ['password']}", "trackEventV2", "{name: 'E', userId: 'u'}")
            .replace("'all'", "'properties.password = \"secret\"'");
    assertEquals(compact("{name: 'E', properties: {}, user: {uid: 'u'}}"), body(settings, EVENT));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{name: 'E', userId: {'@path': '$.properties.ssn'}}",
        "{userId: 'u', name: {'@path': '$.properties.ssn'}}",
        "{name: 'E', userId: 'u', timestamp: {'@path': '$.properties.url'}}",
        "{name: 'E', userId: 'u', sessionUrl: {'@path': '$.properties.url'}}",
      })
  void aReasonDoesNotQuoteWhatIsRedacted(String mapping) {
    var delivery =
        destinations
            .of(settings("{keys: ['ssn'], query: []}", "trackEventV2", mapping))
            .send(
                Event.of(
                    map("{properties: {ssn: 9007199254740993, url: 'https://a.b/?t=secret'}}")));
    assertEquals(Outcome.REJECTED, delivery.outcome());
    assertFalse(delivery.reason().matches("(?s).*(secret|900719).*"), delivery.reason());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "'password'         | /redact must be an object, got string",
        "{keys: 'password'} | /redact/keys must be an array of strings, got string",
        "{keys: ['a', 5]}   | /redact/keys must be an array of strings, got array with number",
        "{query: {}}        | /redact/query must be an array of strings, got object",
      })
  void aWrongSettingIsAnError(String redact, String error) {
    assertEquals(
        List.of(error),
        destinations.of("{redact: " + redact + "}").configErrors().stream()
            .map(ConfigError::toString)
            .toList());
  }
}
