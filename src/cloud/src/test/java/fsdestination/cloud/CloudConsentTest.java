package fsdestination.cloud;

import static fsdestination.ReadableJson.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events without the consent that the settings ask for are skipped. */
class CloudConsentTest {
  private static final String AGREED = "{consent: {categoryPreferences: {C0002: true}}}";

  @AutoClose private final StandInDestinations destinations = new StandInDestinations();

  private CloudDestination destination() {
    return destinations.of("{consent: 'context.consent.categoryPreferences.C0002 = true'}");
  }

  private static Event event(String type, String context) {
    var event = map("{userId: 'u', event: 'E', type: '" + type + "'}");
    event.putAll(map("{context: " + context + "}"));
    return Event.of(event);
  }

  @ParameterizedTest
  @ValueSource(strings = {"track", "identify"})
  void anEventWithConsentIsSent(String type) {
    assertEquals(Outcome.SENT, destination().send(event(type, AGREED)).outcome());
    assertEquals(1, destinations.standIn.received().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{consent: {categoryPreferences: {C0002: false}}}",
        "{consent: {categoryPreferences: {C0001: true}}}",
        "{consent: {categoryPreferences: {C0002: 'true'}}}",
        "{consent: null}",
        "{}",
        "null",
        "'C0002'",
      })
  void anyOtherEventIsSkipped(String context) {
    for (var type : List.of("track", "identify")) {
      assertEquals(Outcome.SKIPPED, destination().send(event(type, context)).outcome());
    }
    assertEquals(List.of(), destinations.standIn.received());
  }

  @Test
  void theStampOfRudderStackIsUnderstood() {
    var destination =
        destinations.of(
            "{consent: '!(\"C0002\" in context.consentManagement.deniedConsentIds)"
                + " and context.consentManagement.allowedConsentIds != null'}");
    assertEquals(
        List.of(Outcome.SENT, Outcome.SKIPPED, Outcome.SKIPPED),
        List.of(
                "{consentManagement: {allowedConsentIds: ['C0002'], deniedConsentIds: []}}",
                "{consentManagement: {allowedConsentIds: [], deniedConsentIds: ['C0002']}}",
                "{}")
            .stream()
            .map(context -> destination.send(event("track", context)).outcome())
            .toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "'context.consent ='; /consent:18 must be a value, got the end",
        "''; /consent:1 must be a value, got the end",
        "true; /consent must be a trigger of at most 10,000 characters, got boolean",
        "['a']; /consent must be a trigger of at most 10,000 characters, got array",
      })
  void withAnInvalidTriggerEveryEventIsSkipped(String trigger, String error) {
    var destination = destinations.of("{consent: " + trigger + "}");
    assertEquals(
        List.of(error), destination.configErrors().stream().map(ConfigError::toString).toList());
    assertEquals(Outcome.SKIPPED, destination.send(event("track", AGREED)).outcome());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{consent: null}"})
  void withoutTheSettingNoConsentIsNeeded(String settings) {
    assertEquals(Outcome.SENT, destinations.of(settings).send(event("track", "{}")).outcome());
  }
}
