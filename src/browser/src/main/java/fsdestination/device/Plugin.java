package fsdestination.device;

import elemental2.core.JsArray;
import elemental2.promise.Promise;
import fsdestination.Nullable;
import fsdestination.json.Value;
import fsdestination.page.FullStoryLoader;
import fsdestination.page.PageConsole;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The plugin of a destination, in the shape that <a
 * href="https://github.com/segmentio/analytics-next/blob/master/packages/core/src/plugins/index.ts">analytics.js</a>
 * expects.
 */
final class Plugin {
  /** The name that Segment gives this destination; a site's switches use it. */
  static final String NAME = "Fullstory (Actions)";

  /** The name by which Segment's CDN settings and tracking plans call it. */
  static final String ALTERNATIVE_NAME = "Fullstory";

  @JsFunction
  interface Method {
    @Nullable
    Object call(Value context, Value analytics);
  }

  private Plugin() {}

  static Object of(
      Destination destination, FullStoryLoader loader, PageConsole console, String version) {
    JsPropertyMap<Object> plugin = JsPropertyMap.of();
    Registration registration = new Registration(Js.uncheckedCast(plugin), console);
    Middleware middleware = new Middleware(console);
    Method load =
        (context, analytics) -> {
          if (registration.allows(analytics)) loader.load();
          return Promise.resolve(Js.undefined());
        };
    Method send =
        (context, analytics) -> {
          if (!registration.accepts(context)) return context;
          loader.load();
          Value event = context.property("event");
          if (!middleware.isEmpty()) {
            return middleware
                .pass(event, registration.name(), destination)
                .then(done -> Js.uncheckedCast(context));
          }
          destination.handle(event);
          return context;
        };
    Middleware.Add addMiddleware = middleware::add;
    plugin.set("name", NAME);
    plugin.set("alternativeNames", JsArray.of(ALTERNATIVE_NAME));
    plugin.set("type", "destination");
    plugin.set("version", version);
    plugin.set("addMiddleware", addMiddleware);
    method(plugin, "isLoaded", (context, analytics) -> loader.isLoaded());
    method(plugin, "ready", (context, analytics) -> Promise.resolve(Js.undefined()));
    method(plugin, "load", load);
    method(
        plugin,
        "unload",
        (context, analytics) -> {
          registration.end(analytics);
          return null;
        });
    method(plugin, "track", send);
    method(plugin, "identify", send);
    method(plugin, "page", send);
    method(plugin, "group", send);
    method(plugin, "alias", send);
    return plugin;
  }

  private static void method(JsPropertyMap<Object> plugin, String name, Method method) {
    plugin.set(name, method);
  }
}
