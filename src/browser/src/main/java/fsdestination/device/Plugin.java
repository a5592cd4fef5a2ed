package fsdestination.device;

import elemental2.core.JsArray;
import elemental2.promise.Promise;
import fsdestination.Nullable;
import fsdestination.json.Value;
import fsdestination.page.FullStoryLoader;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The plugin of a destination, with the interface that <a
 * href="https://github.com/segmentio/analytics-next/blob/master/packages/core/src/plugins/index.ts">analytics.js</a>
 * expects.
 */
final class Plugin {
  /** Segment's name of this destination, which sites use in {@code integrations}. */
  static final String NAME = "Fullstory (Actions)";

  /** Its name in Segment's CDN settings and tracking plans. */
  static final String ALTERNATIVE_NAME = "Fullstory";

  @JsFunction
  interface Method {
    @Nullable
    Object call(Value context, Value analytics);
  }

  private Plugin() {}

  /**
   * Defines the plugin's properties on an object.
   *
   * @param plugin the plugin of {@code registration}
   */
  static void define(
      JsPropertyMap<Object> plugin,
      Registration registration,
      Middleware middleware,
      Sender sender,
      FullStoryLoader loader,
      String version) {
    Middleware.Add addMiddleware = middleware::add;
    describe(plugin, NAME, "destination", version);
    plugin.set("alternativeNames", JsArray.of(ALTERNATIVE_NAME));
    plugin.set("addMiddleware", addMiddleware);
    method(plugin, "isLoaded", (context, analytics) -> loader.isLoaded());
    method(plugin, "ready", (context, analytics) -> Promise.resolve(Js.undefined()));
    method(
        plugin,
        "load",
        (context, analytics) -> {
          sender.load(analytics);
          return Promise.resolve(Js.undefined());
        });
    method(
        plugin,
        "unload",
        (context, analytics) -> {
          registration.end(analytics);
          return null;
        });
    handleEvents(plugin, (context, analytics) -> sender.send(context));
  }

  static void describe(JsPropertyMap<Object> plugin, String name, String type, String version) {
    plugin.set("name", name);
    plugin.set("type", type);
    plugin.set("version", version);
  }

  /** Handles all types of events except screen, which browsers do not send. */
  static void handleEvents(JsPropertyMap<Object> plugin, Method method) {
    method(plugin, "track", method);
    method(plugin, "identify", method);
    method(plugin, "page", method);
    method(plugin, "group", method);
    method(plugin, "alias", method);
  }

  static void method(JsPropertyMap<Object> plugin, String name, Method method) {
    plugin.set(name, method);
  }
}
