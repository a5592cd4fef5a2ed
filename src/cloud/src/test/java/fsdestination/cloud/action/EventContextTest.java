package fsdestination.cloud.action;

import static fsdestination.cloud.action.Requests.assertBody;
import static fsdestination.cloud.action.Requests.assertRejected;

import org.junit.jupiter.api.Test;

/** The context of an event of V2. */
class EventContextTest {
  private static final String EVENT = "{userId: 'u', name: 'n', context: ";

  @Test
  void itIsPassedOn() {
    String context =
        "{browser: {url: 'https://a.example/', user_agent: 'UA'}, device: {screen_width: 390},"
            + " location: {ip_address: '192.0.2.1'}}";
    assertBody(
        "trackEventV2",
        EVENT + context + "}",
        "{name: 'n', properties: {}, context: " + context + ", user: {uid: 'u'}}");
  }

  @Test
  void whatTheEventDoesNotSayIsDropped() {
    String empty = "{browser: {url: null, initial_referrer: ''}, mobile: {}, device: null";
    assertBody(
        "trackEventV2",
        EVENT + empty + ", location: {city: 'Bern', country: null}}}",
        "{name: 'n', properties: {}, context: {location: {city: 'Bern'}}, user: {uid: 'u'}}");
    assertBody(
        "trackEventV2", EVENT + empty + "}}", "{name: 'n', properties: {}, user: {uid: 'u'}}");
  }

  @Test
  void whatIsNotFullStorysContextIsRejected() {
    assertRejected(
        "trackEventV2",
        EVENT + "{page: {url: 'https://a.example/'}}}",
        "context must have browser, mobile, device and location only but it has page");
    assertRejected(
        "trackEventV2",
        EVENT + "{browser: 'Firefox'}}",
        "context.browser must be an object but it was string");
  }
}
