package fsdestination.page;

import elemental2.core.Function;
import elemental2.core.JsArray;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The organization of the page's FullStory. FullStory's snippet 2.1 and {@code @fullstory/browser}
 * have it in the first call of their queue, older snippets in a global, and fs.js in the session
 * URL.
 */
final class Organization {
  private Organization() {}

  /** Its id; falsy if unknown. */
  static Value of(Value fullStory) {
    Function api = Js.uncheckedCast(fullStory.get("_api"));
    Value queue = fullStory.get("q");
    Value id = queue.get("0").get("1").get("env").get("orgId");
    // With a queue as well, FullStory was shut down, and would queue the call.
    if (queue.isNullish() && Js.typeof(api).equals("function")) {
      Object url = JsPropertyMap.of("format", "url");
      Value session = Native.call(api, error -> {}, fullStory, new JsArray<>("getSession", url));
      id = Json.of(Strings.replace(session.toJsString(), "^.*/ui/([^/]+)/.*$|.+", "$1"));
      // After a shutdown it has queued this call, which nobody needs later.
      Js.asPropertyMap(fullStory).delete("q");
    }
    return id.isTruthy() ? id : Window.value().get("_fs_org");
  }
}
