package fsdestination.cloud;

import static fsdestination.ReadableJson.map;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.json.Json;
import fsdestination.json.jvm.JavaValue;
import fsdestination.standin.FullStoryStandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The JSON of docs/ is that of the presets, and does what they say. */
class DocumentedPresetsTest {
  private static final Path DOCS = Path.of(System.getProperty("root.dir", "../.."), "docs");

  @AutoClose private final StandInDestinations destinations = new StandInDestinations();
  private final FullStoryStandIn standIn = destinations.standIn;

  private static Map<String, Object> documented(String page, String test) throws IOException {
    Matcher block =
        Pattern.compile("(?s)<!-- test: " + test + " -->\n```json\n(.*?)\n```")
            .matcher(Files.readString(DOCS.resolve(page)));
    if (!block.find()) throw new AssertionError(page + " has no " + test);
    return map(block.group(1));
  }

  private static String json(Object value) {
    return Json.print(JavaValue.from(value)).toJsString();
  }

  @ParameterizedTest
  @CsvSource({"session-link.md, Track Event in its Session", "cloud.md, Group"})
  void thePresetIsTheDocumentedOne(String page, String name) throws IOException {
    var preset =
        Presets.ALL.stream()
            .map(each -> (Map<?, ?>) each)
            .filter(each -> name.equals(each.get("name")))
            .findFirst()
            .orElseThrow();
    assertEquals(documented(page, "preset " + name), map(json(preset)));
  }

  @Test
  void anEventIsPutIntoItsSession() throws IOException {
    var preset = documented("session-link.md", "preset Track Event in its Session");
    preset.put("enabled", true);
    var destination = destinations.of(json(Map.of("subscriptions", List.of(preset))));
    destination.send(
        Event.of(map("{type: 'track', event: 'E', context: {fullstory: {sessionId: '1:2'}}}")));
    destination.send(Event.of(map("{type: 'track', event: 'Without', userId: 'u'}")));
    assertEquals(
        "[{\"name\":\"E\",\"properties\":{},\"session\":{\"id\":\"1:2\"}}]",
        standIn.account().events().toString());
  }

  @Test
  void aGroupIsPropertiesOfItsUser() throws IOException {
    var preset = documented("cloud.md", "preset Group");
    preset.put("enabled", true);
    var destination = destinations.of(json(Map.of("subscriptions", List.of(preset))));
    destination.send(
        Event.of(map("{type: 'group', userId: 'u', groupId: 'g', traits: {name: 'ACME'}}")));
    destination.send(Event.of(map("{type: 'group', anonymousId: 'a', groupId: 'g'}")));
    assertEquals(
        "{\"uid\":\"u\",\"properties\":{\"groupID\":\"g\",\"group\":{\"name\":\"ACME\"}}}",
        standIn.received().get(0).body());
    assertEquals(1, standIn.received().size());
  }

  @Test
  void theContextOfAnalyticsLibrariesBecomesFullStorys() throws IOException {
    var mapping = documented("cloud.md", "context");
    mapping.putAll(map("{name: 'N', userId: 'u'}"));
    var subscription = map("{enabled: true, partnerAction: 'trackEventV2', subscribe: 'all'}");
    subscription.put("mapping", mapping);
    var destination = destinations.of(json(Map.of("subscriptions", List.of(subscription))));
    destination.send(
        Event.of(
            map(
                "{context: {ip: '192.0.2.1', userAgent: 'UA', page: {url: 'https://a.example/x',"
                    + " referrer: ''}, app: {name: 'Shop', version: '1.2'}, device: {model: 'P9'},"
                    + " screen: {width: 390, height: 844}, location: {city: 'Bern'}}}")));
    destination.send(Event.of(map("{event: 'E'}")));
    assertEquals(
        map(
            "{browser: {url: 'https://a.example/x', user_agent: 'UA'}, mobile: {app_name: 'Shop',"
                + " app_version: '1.2'}, device: {model: 'P9', screen_width: 390,"
                + " screen_height: 844}, location: {city: 'Bern'}}"),
        map(standIn.account().events().get(0).path("context").toString()));
    assertEquals(false, standIn.account().events().get(1).has("context"));
  }
}
