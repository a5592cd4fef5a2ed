package fsdestination.check;

/** Values that FullStory changes or drops. */
final class ValueRules {
  private ValueRules() {}

  static void check(Call call, Findings findings) {
    call.properties().visit(value -> checkOne(call, value, findings));
  }

  private static void checkOne(Call call, Snapshot value, Findings findings) {
    String is = Quote.string(value.path()) + " is " + Quote.type(value);
    switch (value.type()) {
      case "bigint":
      case Snapshot.ARRAY_CYCLE:
        unsendable(value, is, "An error message takes the place of all properties", findings);
        return;
      case Snapshot.UNREADABLE:
        unsendable(
            value,
            "reading " + Quote.string(value.path()) + " throws an error",
            call.isEvent() ? "The event is dropped" : "The call is dropped",
            findings);
        return;
      case Snapshot.CYCLE:
        unsendable(value, is, "FullStory nests it until 1,499 properties are full", findings);
        return;
      case "function":
      case "symbol":
        findings.error(
            Codes.DROPPED_VALUE,
            value.path(),
            is,
            value.isInArray() ? "FullStory gets null" : "FullStory drops it",
            "Send a string, a number or a boolean");
        return;
      case "number":
        double number = value.value().toJsNumber();
        if (!Double.isNaN(number) && !Double.isInfinite(number)) return;
        nullValue(value, Quote.string(value.path()) + " is " + Quote.of(value), findings);
        return;
      case "null":
      case Snapshot.INVALID_DATE:
        nullValue(value, is, findings);
        return;
      case "undefined":
      case "string":
      case "boolean":
      case "date":
      case "array":
        return;
      case "object":
        checkObject(value, findings);
        return;
      default:
        boolean isIndexed = value.parts().length() > 0;
        findings.error(
            Codes.EMPTY_OBJECT,
            value.path(),
            is,
            isIndexed
                ? "FullStory gets an object with the properties 0, 1, 2"
                : "FullStory gets an empty object",
            "Send its content: a string, a number, an array or a plain object");
    }
  }

  private static void unsendable(Snapshot value, String what, String why, Findings findings) {
    findings.error(
        Codes.UNSENDABLE_VALUE, value.path(), what, why, "Leave it out, or send it as a string");
  }

  private static void nullValue(Snapshot value, String what, Findings findings) {
    findings.warn(
        Codes.NULL_VALUE,
        value.path(),
        what,
        "FullStory gets null, which its server reports as an invalid value",
        "Leave the property out where there is no value");
  }

  private static void checkObject(Snapshot value, Findings findings) {
    // In an array, JSON serializes it, and calls toJSON.
    if (!value.hasToJson() || value.isInArray()) return;
    findings.warn(
        Codes.TO_JSON,
        value.path(),
        Quote.string(value.path()) + " is an object with toJSON",
        "FullStory gets its own properties and not its JSON",
        "Send a string or a Date");
  }
}
