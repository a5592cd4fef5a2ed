package fsdestination.cloud;

import static fsdestination.ReadableJson.map;
import static fsdestination.cloud.StandInDestinations.ALL;
import static fsdestination.cloud.StandInDestinations.TRACK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.standin.FullStoryStandIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with settings is told when a destination is made. */
class CloudSettingsTest {
  @AutoClose private final StandInDestinations destinations = new StandInDestinations();

  private static Event event(String json) {
    return Event.of(map(json));
  }

  private static List<String> messages(CloudDestination destination) {
    return destination.configErrors().stream().map(ConfigError::toString).toList();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = ';',
      value = {
        "{subscriptions: 'all'}; /subscriptions must be an array, got string",
        "{subscriptions: [{enabled: true, name: 'A', partnerAction: 'foo', subscribe: 'all'}]};"
            + " /subscriptions/0/partnerAction must be one of trackEvent trackEventV2 identifyUser"
            + " identifyUserV2 viewedPage viewedPageV2, got foo",
        "{subscriptions: [{enabled: true, partnerAction: 'viewedPageV3', subscribe: 'all'}]};"
            + " /subscriptions/0/partnerAction must be one of trackEvent trackEventV2 identifyUser"
            + " identifyUserV2 viewedPage viewedPageV2, got viewedPageV3",
        "{subscriptions: [{enabled: true, partnerAction: 'trackEvent', subscribe: '('}]};"
            + " /subscriptions/0/subscribe:2 must be a value, got the end",
        "{subscriptions: [{enabled: true, partnerAction: 'trackEvent', subscribe: 'all',"
            + " mapping: {a: {'@pth': 1}}}]};"
            + " /subscriptions/0/mapping/a/@pth must be a known directive, got @pth",
      })
  void aWrongSubscriptionIsOffAndTold(String settings, String error) {
    var destination = destinations.of(settings);
    assertEquals(List.of(error), messages(destination));
    assertEquals(List.of(), destination.plan(event("{}")).entries());
  }

  @Test
  void anActionOfDeviceModeIsNoMistakeButOff() {
    var destination =
        destinations.withSubscriptions(ALL + "name: 'Pages', partnerAction: 'viewedPageV2'", TRACK);
    assertEquals(List.of(), destination.configErrors());
    assertEquals(
        List.of("subscriptions[0] \"Pages\": viewedPageV2 is not available in cloud mode"),
        destination.warnings());
    assertEquals(1, destination.plan(event("{}")).entries().size());
  }

  @Test
  void settingsThatChangeLaterDoNotMatter() {
    Map<String, Object> settings = map("{subscriptions: [{" + TRACK + "}]}");
    var api =
        FullStoryApi.of(FullStoryStandIn.KEY, destinations.standIn.url(), RetryOptions.DEFAULT);
    try (var destination = CloudDestination.of(settings, api)) {
      settings.clear();
      assertEquals(1, destination.plan(event("{}")).entries().size());
    }
  }

  @SuppressWarnings("NullAway")
  @Test
  void whatIsMissingIsNamed() {
    var api = assertThrows(NullPointerException.class, () -> CloudDestination.of(Map.of(), null));
    assertEquals("api", api.getMessage());
    var event =
        assertThrows(NullPointerException.class, () -> destinations.of("{}").send((Event) null));
    assertEquals("event", event.getMessage());
  }
}
