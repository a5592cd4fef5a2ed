package fsdestination.check;

import fsdestination.json.Strings;

/** FullStory's types of properties: str, real, int, bool, date and their plurals. */
final class TypeNames {
  private static final String ISO_DATE =
      "^\\d{4}-\\d\\d-\\d\\d([T ]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?(Z|[+-]\\d\\d:?\\d\\d)?)?$";

  private TypeNames() {}

  static boolean isIsoDate(Snapshot value) {
    return value.isString() && Strings.hasMatch(value.string(), ISO_DATE);
  }

  /** V2's type of a value; empty for a value without a type. */
  static String of(Snapshot value) {
    switch (value.type()) {
      case "string":
        return "str";
      case "number":
        return "real";
      case "boolean":
        return "bool";
      case "date":
        return "date";
      case "object":
        return "obj";
      case "array":
        String first = value.parts().length() == 0 ? "" : of(value.parts().get(0));
        return first.isEmpty() ? "" : first + "s";
      default:
        return "";
    }
  }

  /** Whether a value has the type that its name in the V1 API names. */
  static boolean fits(Snapshot value, V1Name name) {
    if (value.isNullish()) return true;
    if (!name.isPlural()) return fitsOne(value, name.type());
    String type = name.type().substring(0, name.type().length() - 1);
    boolean fits = value.isArray();
    for (int i = 0; i < value.parts().length(); i++) {
      fits = fits && fitsOne(value.parts().get(i), type);
    }
    return fits;
  }

  private static boolean fitsOne(Snapshot value, String type) {
    switch (type) {
      case "int":
        return value.is("number") && value.value().toJsNumber() % 1 == 0;
      case "date":
        return value.is("date") || value.is("number") || isIsoDate(value);
      default:
        return of(value).equals(type);
    }
  }
}
