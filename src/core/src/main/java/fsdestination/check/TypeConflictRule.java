package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/** A property whose values have several types. */
final class TypeConflictRule extends ScriptObject {
  private static final int MAX_NAMES = 2000;

  /** The first type of each property. */
  private final BoundedMap types = new BoundedMap(MAX_NAMES);

  @JsConstructor
  TypeConflictRule() {}

  void check(Call call, Findings findings) {
    call.properties().visitNamed(property -> checkOne(call, property, findings));
  }

  private void checkOne(Call call, Snapshot property, Findings findings) {
    String type = type(call, property);
    if (type.isEmpty()) return;
    String path = property.path();
    String name = call.scope() + " " + (call.isV1() ? V1Name.of(path).name() : path);
    Value before = types.get(name);
    if (before.isUndefined()) types.set(name, Json.of(type));
    if (before.isUndefined() || before.asString().equals(type)) return;
    findings.warn(
        Codes.TYPE_CONFLICT,
        path,
        Quote.string(path) + " is of the type " + type + ", and was " + before.asString(),
        "FullStory keeps one type for each property, and lists others as conflicts",
        "Send one type, or give the two different names");
  }

  private static String type(Call call, Snapshot property) {
    if (property.isNullish()) return "";
    if (call.isV1()) {
      String suffix = V1Name.of(property.key()).type();
      if (!suffix.isEmpty()) return suffix;
    }
    Snapshot schema = DateRules.schema(call, property);
    return schema.isString() ? schema.string() : TypeNames.of(property);
  }
}
