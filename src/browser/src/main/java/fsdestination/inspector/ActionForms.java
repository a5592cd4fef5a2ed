package fsdestination.inspector;

import elemental2.core.JsArray;
import fsdestination.device.Actions;
import fsdestination.json.Strings;
import jsinterop.base.JsPropertyMap;

/** The actions, for a form: {@code [{key, label, fields}]}, those of V2 first. */
final class ActionForms {
  private ActionForms() {}

  static JsArray<Object> all() {
    JsArray<Object> forms = new JsArray<>();
    JsArray<Object> legacy = new JsArray<>();
    RecordedCalls.actions(new JsArray<>())
        .forEach(key -> (key.endsWith("V2") ? forms : legacy).push(form(key)));
    return forms.concat(legacy);
  }

  private static JsPropertyMap<Object> form(String key) {
    JsPropertyMap<Object> form = JsPropertyMap.of("key", key, "label", label(key));
    form.set("fields", Actions.fields(key));
    return form;
  }

  /** The label of {@code trackEventV2} is "Track Event V2". */
  private static String label(String key) {
    String words = Strings.replace(key, "([a-z])([A-Z])", "$1 $2");
    return Strings.upperCase(words.substring(0, 1)) + words.substring(1);
  }
}
