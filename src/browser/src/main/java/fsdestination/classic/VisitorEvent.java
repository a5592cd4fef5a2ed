package fsdestination.classic;

import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.Window;
import fsdestination.visitor.Logout;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** What an event says of its visitor, in the shape of device mode. */
final class VisitorEvent {
  private VisitorEvent() {}

  /**
   * @param facade whose {@code obj} is the event as it was tracked
   * @return {@code {type, messageId, userId, anonymousId, …}}
   */
  static Value of(String type, Value facade, Value analytics) {
    Value event =
        Js.uncheckedCast(Window.assign(JsPropertyMap.of("type", type), facade.property("obj")));
    // In the legacy analytics.js only an identify has one.
    if (!event.get("userId").isTruthy()) Json.set(event, "userId", Logout.userId(analytics));
    return event;
  }
}
