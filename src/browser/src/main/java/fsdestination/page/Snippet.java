package fsdestination.page;

import elemental2.dom.Document;
import elemental2.dom.Element;
import elemental2.dom.HTMLScriptElement;
import fsdestination.json.Native;
import fsdestination.json.Value;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Puts FullStory on the page: the stub that queues calls, the globals that fs.js and other vendors
 * read, and the script tag, in the same way as FullStory's own snippet 2.1.0.
 */
final class Snippet {
  /** The reason of a shutdown where FullStory's hosts refuse the page or do not answer fs.js. */
  private static final double SETTINGS_BLOCKED = 5;

  /** What fs.js calls with {@code {reason}}. */
  @JsFunction
  private interface Observer {
    @SuppressWarnings("UnusedMethod") // JavaScript calls it.
    void stopped(Value data);
  }

  private Snippet() {}

  /**
   * @param env the options of FullStory: {@code {orgId, host, script, …}}
   * @param globals what fs.js and other vendors read
   * @return the script tag
   */
  static HTMLScriptElement insert(Page page, Value env, JsPropertyMap<Object> globals) {
    String namespace = page.namespace();
    String address = "https://" + env.get("script").asString();
    Document document = Js.uncheckedCast(Window.members().get("document"));
    HTMLScriptElement script = Js.uncheckedCast(document.createElement("script"));
    script.async = true;
    script.crossOrigin = "anonymous";
    HTMLScriptElement nonced = Js.uncheckedCast(document.querySelector("script[nonce]"));
    if (nonced != null) script.nonce = nonced.nonce;
    // Where the page's policy refuses the address, nothing has been put on the page yet.
    TrustedAddress.set(script, address + "?org=" + Window.encode(env.get("orgId").asString()));
    script.setAttribute("data-fs-namespace", namespace);

    Stub.Call fullStory = Stub.create(page);
    JsPropertyMap<Object> members = Js.asPropertyMap(fullStory);
    globals.set("_fs_namespace", namespace);
    globals.set(namespace, fullStory);
    Window.assign(Window.members(), globals);
    fullStory.call("init", JsPropertyMap.of("env", env));
    Observer stopped =
        data -> {
          if (Js.isTripleEqual(data.property("reason"), SETTINGS_BLOCKED)) {
            page.warn(
                "FullStory does not capture this page, so nothing is sent:"
                    + " see docs/troubleshooting.md",
                "");
          }
        };
    script.onerror =
        event -> {
          Stub.fail(members, "Error loading " + env.get("script").asString());
          page.warn(address, " did not load, so nothing is sent");
          return null;
        };
    script.onload =
        event -> {
          setTimeout(
              () -> {
                // A queue is there again after a shutdown, and says nothing.
                if (!Js.typeof(members.get("_api")).equals("function")) {
                  page.warn(address, " loaded, but took no call within 5 s");
                }
              },
              5000);
          // Not in the queue from the start, which is compared with that of FullStory's own
          // snippet.
          Native.attempt(
              () ->
                  fullStory.call(
                      "observe", JsPropertyMap.of("type", "shutdown", "callback", stopped)),
              page::failed);
        };
    Element first = document.querySelector("script");
    if (first == null) document.head.appendChild(script);
    else first.parentNode.insertBefore(script, first);
    return script;
  }

  // Elemental's takes further arguments, for which every call would make an array.

  @JsMethod(namespace = JsPackage.GLOBAL)
  private static native void setTimeout(Native.Work work, int milliseconds);
}
