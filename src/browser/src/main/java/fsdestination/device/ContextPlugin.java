package fsdestination.device;

import elemental2.core.JsArray;
import elemental2.promise.Promise;
import fsdestination.json.Native;
import fsdestination.page.PageConsole;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The plugin that receives each event before all destinations, also events that do not reach this
 * one. Its type "enrichment" may change the event for all of them.
 */
final class ContextPlugin {
  private ContextPlugin() {}

  /**
   * @param steps run in this order for each event, with its context; if one throws, the error is
   *     logged and the next one runs
   */
  static Object of(JsArray<Native.EventWork> steps, PageConsole console, String version) {
    JsPropertyMap<Object> plugin = JsPropertyMap.of();
    Native.Caught caught = error -> console.warn("failed on an event: ", error.toJsString());
    Plugin.Method run =
        (context, analytics) -> {
          for (int i = 0; i < steps.length; i++) {
            Native.attempt(steps.getAt(i), caught, context);
          }
          return context;
        };
    Plugin.describe(plugin, Plugin.NAME + " context", "enrichment", version);
    Plugin.method(plugin, "isLoaded", (context, analytics) -> true);
    Plugin.method(plugin, "load", (context, analytics) -> Promise.resolve(Js.undefined()));
    Plugin.handleEvents(plugin, run);
    Plugin.method(plugin, "screen", run);
    return plugin;
  }
}
