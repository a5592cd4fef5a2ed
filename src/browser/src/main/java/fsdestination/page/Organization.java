package fsdestination.page;

import elemental2.core.Function;
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
    Value id = fullStory.get("q").get("0").get("1").get("env").get("orgId");
    if (api != null) {
      // Not by a call of FS, which would wait in a new queue after a shutdown.
      Object session = api.call(fullStory, "getSession", JsPropertyMap.of("format", "url"));
      id = fullStory.of(fullStory.of(session).text()).replace("^.*/ui/([^/]+)/.*$|.+", "$1");
    }
    return id.isTruthy() ? id : Page.window().get("_fs_org");
  }
}
