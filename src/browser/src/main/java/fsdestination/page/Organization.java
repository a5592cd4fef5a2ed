package fsdestination.page;

import elemental2.core.Function;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Strings;
import fsdestination.json.Value;
import jsinterop.base.Js;
import jsinterop.base.JsPropertyMap;

/**
 * The organization that the page's FullStory captures for. FullStory's snippet 2.1 and {@code
 * @fullstory/browser} say it in the first call of their queue only, older snippets in a global, and
 * fs.js, which has taken the queue, in the address of its session.
 */
final class Organization {
  private Organization() {}

  /** Its id; not truthy where nothing says it. */
  static Value of(Value fullStory) {
    Function api = Js.uncheckedCast(fullStory.get("_api"));
    Value queue = fullStory.get("q");
    Value id = queue.get("0").get("1").get("env").get("orgId");
    // Where there are both, FullStory was shut down, and does not answer.
    if (queue.isNullish() && Js.typeof(api).equals("function")) {
      Object url = JsPropertyMap.of("format", "url");
      Value session = Native.call(api, error -> {}, fullStory, "getSession", url);
      id = Json.of(Strings.replace(session.toJsString(), "^.*/ui/([^/]+)/.*$|.+", "$1"));
      // Shut down, it makes a queue of the question, which is nothing to be kept.
      Js.asPropertyMap(fullStory).delete("q");
    }
    return id.isTruthy() ? id : Page.window().get("_fs_org");
  }
}
