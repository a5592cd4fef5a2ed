package fsdestination.page;

import elemental2.core.Global;
import elemental2.core.JsObject;
import elemental2.dom.DomGlobal;
import elemental2.dom.Element;
import elemental2.dom.HTMLScriptElement;
import fsdestination.ScriptObject;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * Puts FullStory on the page: the stub that queues calls, the globals that fs.js and other vendors
 * read, and the script tag, in the same way as FullStory's own snippet 2.1.0.
 */
public final class Snippet extends ScriptObject {
  private final JsPropertyMap<Object> env = JsPropertyMap.of();
  private final JsPropertyMap<Object> globals = JsPropertyMap.of();
  private final Value org;

  /**
   * @param org the id of an organization
   */
  @JsConstructor
  public Snippet(Value org) {
    this.org = org;
    set("orgId", "_fs_org", org);
  }

  /** Where a part of FullStory lies, in the region of the org: a host, with a path or without. */
  public void setHost(String name, String global, Value host) {
    set(name, global, Region.host(org, host));
  }

  /** An option of FullStory's, and the global of the same meaning. */
  public void set(String name, String global, Object value) {
    env.set(name, value);
    globals.set(global, value);
  }

  /** Does it, and warns on that page if fs.js cannot be loaded. */
  public void insert(Page page) {
    String namespace = page.namespace();
    Stub.Call fullStory = Stub.create();
    globals.set("_fs_namespace", namespace);
    globals.set(namespace, fullStory);
    JsObject.assign(DomGlobal.window, globals);
    fullStory.call("init", JsPropertyMap.of("env", env));

    HTMLScriptElement script = Js.uncheckedCast(DomGlobal.document.createElement("script"));
    String address = "https://" + env.get("script");
    script.async = true;
    script.crossOrigin = "anonymous";
    script.src = address + "?org=" + Global.encodeURIComponent(org.text());
    script.setAttribute("data-fs-namespace", namespace);
    script.onerror =
        event -> {
          Stub.fail(Js.asPropertyMap(fullStory), "Error loading " + env.get("script"));
          page.warn(address + " did not load, so nothing is sent to FullStory");
          return null;
        };
    Element first = DomGlobal.document.querySelector("script");
    if (first == null) DomGlobal.document.head.appendChild(script);
    else first.parentNode.insertBefore(script, first);
  }
}
