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
 * The organization that the page's FullStory captures for. It is in the first call of the queue of
 * FullStory's snippet 2.1 and {@code @fullstory/browser}, in a global of older snippets, and in the
 * session URL of an fs.js that has taken the queue.
 */
final class Organization {
  private Organization() {}

  /** Its id; not truthy where it is unknown. */
  static Value of(Value fullStory) {
    Function api = Js.uncheckedCast(fullStory.get("_api"));
    Value queue = fullStory.get("q");
    Value id = queue.get("0").get("1").get("env").get("orgId");
    // With a queue as well, FullStory was shut down, and does not answer.
    if (queue.isNullish() && Js.typeof(api).equals("function")) {
      Object url = JsPropertyMap.of("format", "url");
      Value session = Native.call(api, error -> {}, fullStory, new JsArray<>("getSession", url));
      id = Json.of(Strings.replace(session.toJsString(), "^.*/ui/([^/]+)/.*$|.+", "$1"));
      // Once shut down, it queues this call, which is of no use later.
      Js.asPropertyMap(fullStory).delete("q");
    }
    return id.isTruthy() ? id : Window.value().get("_fs_org");
  }
}
