package fsdestination.classic;

import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.Window;
import fsdestination.visitor.Logout;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The visitor's part of an event, in the form of device mode. */
final class VisitorEvent {
  private VisitorEvent() {}

  /**
   * @param facade whose {@code obj} is the tracked event
   * @return {@code {type, messageId, userId, anonymousId, …}}
   */
  static Value of(String type, Value facade, Value analytics) {
    Value event =
        Js.uncheckedCast(Window.assign(JsPropertyMap.of("type", type), facade.property("obj")));
    // In the legacy analytics.js only an identify has a userId.
    if (!event.get("userId").isTruthy()) Json.set(event, "userId", Logout.userId(analytics));
    return event;
  }
}
