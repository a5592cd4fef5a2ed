package fsdestination.cloud;

import static fsdestination.ReadableJson.map;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.standin.FullStoryStandIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the sender keeps from FullStory by {@code integrations} does not reach it. */
class IntegrationsTest {
  private final FullStoryStandIn standIn = FullStoryStandIn.start();
  private final CloudDestination destination =
      CloudDestination.of(
          Map.of(), FullStoryApi.of(FullStoryStandIn.KEY, standIn.url(), RetryOptions.DEFAULT));

  @AfterEach
  void close() {
    destination.close();
    standIn.close();
  }

  private Outcome send(String integrations) {
    var event = map("{type: 'track', userId: 'u', event: 'E'}");
    event.putAll(map("{integrations: " + integrations + "}"));
    return destination.send(Event.of(event)).outcome();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{All: false}",
        "{all: false}",
        "{'Fullstory (Actions)': false}",
        "{Fullstory: false}",
        "{FullStory: false}",
        "{fullstory: false}",
        "{'Fullstory Cloud Mode (Actions)': false}",
        "{'FullStory Cloud Mode (Actions)': false}",
        "{All: true, FullStory: false}",
        "{'Fullstory (Actions)': false, Fullstory: true}",
        "{All: false, Mixpanel: true}",
        "{All: false, Fullstory: null}",
        "{'Fullstory (Actions) trackEventV2': false}",
        "{All: true, 'Fullstory Cloud Mode (Actions) trackEventV2': false}",
      })
  void whatIsSwitchedOffIsSkipped(String integrations) {
    assertEquals(Outcome.SKIPPED, send(integrations));
    assertEquals(List.of(), standIn.received());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "[]",
        "'none'",
        "{All: true}",
        "{All: 'false'}",
        "{Mixpanel: false}",
        "{All: false, FullStory: true}",
        "{All: false, 'Fullstory (Actions)': {}}",
        "{All: false, 'Fullstory Cloud Mode (Actions)': true}",
        "{All: false, 'Fullstory (Actions) trackEventV2': true}",
        "{'Fullstory (Actions) identifyUserV2': false}",
        "{'Fullstory (Classic)': false}",
      })
  void everythingElseIsSent(String integrations) {
    assertEquals(Outcome.SENT, send(integrations));
    assertEquals(1, standIn.received().size());
  }

  @Test
  void aSwitchOfOneActionLeavesTheOthers() {
    var event =
        map(
            "{type: 'identify', userId: 'u', integrations:"
                + " {'Fullstory (Actions) trackEventV2': false}}");
    assertEquals(Outcome.SENT, destination.send(Event.of(event)).outcome());
    assertTrue(standIn.received().get(0).path().endsWith("/users"));
  }
}
