package fsdestination.check;

import fsdestination.ScriptObject;
import fsdestination.json.Utf8Size;
import jsinterop.annotations.JsConstructor;

/** The amount of data in a call. */
final class SizeRules extends ScriptObject {
  private static final int MAX_PROPERTIES = 1499;
  private static final int MAX_STRING_BYTES = 8192;
  private static final int MAX_BYTES = 512 * 1024;

  private int properties;
  private double bytes;

  @JsConstructor
  private SizeRules() {}

  static void check(Call call, Findings findings) {
    new SizeRules().measure(call, findings);
  }

  private void measure(Call call, Findings findings) {
    call.properties()
        .visit(
            value -> {
              // fs.js counts named values; in V2 JSON serializes arrays.
              boolean isElement = value.parent() != null && value.parent().isArray();
              if (!isElement && (call.isV1() || !value.isInArray())) properties++;
              double length = value.isString() ? Utf8Size.length(value.string(), MAX_BYTES) : 4;
              bytes += length + value.key().length();
              if (value.isString() && length > MAX_STRING_BYTES) reportString(value, findings);
            });
    if (properties > MAX_PROPERTIES && !call.circumstances().isRequest()) {
      findings.error(
          Codes.TOO_MANY_PROPERTIES,
          call.words(),
          call.words() + ": more than " + MAX_PROPERTIES + " properties, nested ones counted",
          "FullStory drops the rest",
          "Send what you search for, and no whole state or response");
    }
    if (bytes > MAX_BYTES) {
      findings.error(
          Codes.PAYLOAD_SIZE,
          call.words(),
          call.words() + ": more than 512 KB",
          "FullStory's server rejects the call",
          "Send what you search for, and no whole document");
    }
  }

  private static void reportString(Snapshot value, Findings findings) {
    findings.error(
        Codes.STRING_LENGTH,
        value.path(),
        Quote.string(value.path()) + " is longer than 8,192 bytes",
        "FullStory's server rejects the value",
        "Cut it");
  }
}
