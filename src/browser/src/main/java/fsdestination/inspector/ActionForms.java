package fsdestination.inspector;

import elemental2.core.JsArray;
import jsinterop.base.JsPropertyMap;

/** The actions as a form shows them: {@code [{key, label, fields}]}, those of V2 first. */
final class ActionForms {
  private ActionForms() {}

  static JsArray<Object> all() {
    JsArray<String> track = JsArray.of("name", "properties");
    JsArray<String> identify =
        JsArray.of("userId", "anonymousId", "displayName", "email", "traits");
    JsArray<String> page = JsArray.of("pageName", "properties");
    return new JsArray<>(
        of("trackEventV2", "Track Event V2", track),
        of("identifyUserV2", "Identify User V2", identify),
        of("viewedPageV2", "Viewed Page V2", page),
        of("trackEvent", "Track Event", track),
        of("identifyUser", "Identify User", identify),
        of("viewedPage", "Viewed Page", page));
  }

  /**
   * @param fields of the payload that the action reads
   */
  private static JsPropertyMap<Object> of(String key, String label, JsArray<String> fields) {
    JsPropertyMap<Object> form = JsPropertyMap.of("key", key, "label", label);
    form.set("fields", fields);
    return form;
  }
}
