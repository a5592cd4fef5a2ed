package fsdestination.page;

import elemental2.dom.Document;
import elemental2.dom.Element;
import elemental2.dom.HTMLScriptElement;
import fsdestination.json.Native;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Adds FullStory to the page: the stub that queues calls, the globals that fs.js and other vendors
 * read, and the script tag, as FullStory's own snippet 2.1.0 does.
 */
final class Snippet {
  /** The reason of a shutdown if FullStory's hosts reject the page or do not respond. */
  private static final double SETTINGS_BLOCKED = 5;

  private static final int MAX_START_MILLIS = 5000;

  /** Handles {@code {reason}} of a shutdown. */
  @JsFunction
  private interface ShutdownObserver {
    @SuppressWarnings("UnusedMethod") // JavaScript calls it.
    void handle(Value shutdown);
  }

  private Snippet() {}

  /**
   * @param env the options of FullStory: {@code {orgId, host, script, …}}
   * @param globals what fs.js and other vendors read
   * @return the script tag
   */
  static HTMLScriptElement insert(
      FullStoryGlobal global, PageConsole console, Value env, JsPropertyMap<Object> globals) {
    String name = global.name();
    Document document = Js.uncheckedCast(Window.properties().get("document"));
    String address = "https://" + env.get("script").asString();
    HTMLScriptElement script = tag(document, address, env.get("orgId").asString(), name);
    Stub.Call fullStory = Stub.create(console);
    globals.set("_fs_namespace", name);
    globals.set(name, fullStory);
    Window.assign(Window.properties(), globals);
    fullStory.call("init", JsPropertyMap.of("env", env));
    JsPropertyMap<Object> properties = Js.asPropertyMap(fullStory);
    script.onerror =
        event -> {
          Stub.fail(properties, "Error loading " + env.get("script").asString());
          console.warn(address, " did not load, so nothing is sent");
          return null;
        };
    script.onload =
        event -> {
          Window.setTimeout(
              () -> {
                // After a shutdown the queue may exist again.
                if (!Js.typeof(properties.get("_api")).equals("function")) {
                  console.warn(address, " loaded, but took no call within 5 s");
                }
              },
              MAX_START_MILLIS);
          // Only now, so that the queue equals that of FullStory's own snippet.
          Native.attempt(() -> observeShutdown(fullStory, console), console::warnOfFailure);
        };
    Element first = document.querySelector("script");
    if (first == null) document.head.appendChild(script);
    else first.parentNode.insertBefore(script, first);
    return script;
  }

  private static HTMLScriptElement tag(Document document, String address, String org, String name) {
    HTMLScriptElement script = Js.uncheckedCast(document.createElement("script"));
    script.async = true;
    script.crossOrigin = "anonymous";
    HTMLScriptElement nonced = Js.uncheckedCast(document.querySelector("script[nonce]"));
    if (nonced != null) script.nonce = nonced.nonce;
    // Throws if the page's policy rejects the URL, before the page has a stub.
    TrustedAddress.set(script, address + "?org=" + Window.encode(org));
    script.setAttribute("data-fs-namespace", name);
    return script;
  }

  private static void observeShutdown(Stub.Call fullStory, PageConsole console) {
    ShutdownObserver observer =
        shutdown -> {
          if (Js.isTripleEqual(shutdown.property("reason"), SETTINGS_BLOCKED)) {
            console.warn(
                "FullStory does not capture this page, so nothing is sent:"
                    + " see docs/troubleshooting.md",
                "");
          }
        };
    fullStory.call("observe", JsPropertyMap.of("type", "shutdown", "callback", observer));
  }
}
