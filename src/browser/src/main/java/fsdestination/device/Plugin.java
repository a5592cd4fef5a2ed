package fsdestination.device;

import elemental2.promise.Promise;
import fsdestination.Nullable;
import fsdestination.destination.Receiver;
import fsdestination.json.Value;
import fsdestination.page.Settings;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/** The plugin of one action, in the shape that analytics.js expects. */
final class Plugin {
  @JsFunction
  interface Method {
    @Nullable
    Object call(Value context);
  }

  private Plugin() {}

  static Object of(String name, Settings settings, Receiver receiver) {
    JsPropertyMap<Object> plugin = JsPropertyMap.of();
    Method send =
        context -> {
          settings.load();
          receiver.take(context.member("event"));
          return context;
        };
    plugin.set("name", name);
    plugin.set("type", "destination");
    plugin.set("version", "0.1.0");
    method(plugin, "isLoaded", context -> settings.areDone());
    method(plugin, "ready", context -> Promise.resolve(Js.undefined()));
    method(
        plugin,
        "load",
        context -> {
          settings.load();
          return Promise.resolve(Js.undefined());
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
