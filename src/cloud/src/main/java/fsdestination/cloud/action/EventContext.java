package fsdestination.cloud.action;

import fsdestination.json.Json;
import fsdestination.json.Value;
import java.util.List;

/**
 * Where an event happened: {@code {browser: {url, user_agent, initial_referrer}, mobile: {app_name,
 * app_version}, device: {manufacturer, model, screen_width, …}, location: {city, country, …}}}.
 *
 * @see <a href="https://developer.fullstory.com/server/events/create-event/">Create Event</a>
 */
final class EventContext {
  private static final List<String> SECTIONS = List.of("browser", "mobile", "device", "location");

  private EventContext() {}

  /**
   * The context without what its event does not say: null, empty strings and empty sections are
   * dropped. Undefined where nothing is left, or was given.
   *
   * @throws IllegalArgumentException where it has another section, as Segment's {@code context}
   *     has: FullStory would reject the event
   */
  static Value of(Value context) {
    Value whole = Json.object();
    for (String name : context.isUndefined() ? new String[0] : context.keys()) {
      Value section = context.get(name);
      if (section.isNullish()) continue;
      if (!SECTIONS.contains(name)) {
        throw new IllegalArgumentException(
            "context must have browser, mobile, device and location only but it has " + name);
      }
      if (!section.isObject()) {
        throw new IllegalArgumentException(
            "context." + name + " must be an object but it was " + section.typeName());
      }
      Value said = said(section);
      if (said.keys().length > 0) Json.set(whole, name, said);
    }
    return whole.keys().length > 0 ? whole : Json.undefined();
  }

  private static Value said(Value section) {
    Value said = Json.object();
    for (String key : section.keys()) {
      Value value = section.get(key);
      boolean isEmpty = value.isString() && value.toJsString().isEmpty();
      if (!value.isNullish() && !isEmpty) Json.set(said, key, value);
    }
    return said;
  }
}
