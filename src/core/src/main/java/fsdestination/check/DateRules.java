package fsdestination.check;

import fsdestination.json.Strings;

/** Dates and numbers that arrive as something else. */
final class DateRules {
  /** Fewer milliseconds are a date in 1973 or earlier. */
  private static final double MIN_MILLIS = 1e11;

  private static final String NUMBER = "^-?(0|[1-9]\\d*)(\\.\\d+)?$";

  private DateRules() {}

  static void check(Call call, Findings findings) {
    call.properties()
        .visitNamed(
            property -> {
              if (call.isV1()) checkSeconds(property, findings);
              else if (!hasSchema(call, property)) checkUntyped(property, findings);
            });
  }

  private static void checkSeconds(Snapshot property, Findings findings) {
    if (!property.is("number") || !V1Name.of(property.key()).type().equals("date")) return;
    double number = property.value().toJsNumber();
    if (!(number > 0 && number < MIN_MILLIS)) return;
    findings.warn(
        Codes.DATE_SECONDS,
        property.path(),
        Quote.string(property.path()) + " is " + Quote.of(property),
        "FullStory takes it for milliseconds, which is a day between 1970 and 1973",
        "Send milliseconds: seconds × 1000");
  }

  /** Whether the call has the type of a property. */
  private static boolean hasSchema(Call call, Snapshot property) {
    return schema(call, property).isString();
  }

  /** The schema of a property: in nested objects in a page, by its path in a request. */
  static Snapshot schema(Call call, Snapshot property) {
    Snapshot types = call.option("schema").get("properties");
    Snapshot parent = property.parent();
    if (parent == null || parent.path().isEmpty() || types.has(property.path())) {
      return types.get(property.path());
    }
    return schema(call, parent).get(property.key());
  }

  private static void checkUntyped(Snapshot property, Findings findings) {
    String path = property.path();
    if (property.is("date") || TypeNames.isIsoDate(property)) {
      findings.info(
          Codes.UNTYPED_DATE,
          path,
          Quote.string(path) + " is a date without a schema",
          "It arrives as a string, which cannot be searched as a date",
          "Add the schema {\"properties\": {\"" + property.key() + "\": \"date\"}}");
    } else if (property.isString() && Strings.hasMatch(property.string(), NUMBER)) {
      findings.info(
          Codes.UNTYPED_NUMBER,
          path,
          Quote.string(path) + " is a number as a string",
          "It arrives as a string, which cannot be searched as a number",
          "Send a number");
    }
  }
}
