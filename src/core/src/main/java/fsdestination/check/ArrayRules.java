package fsdestination.check;

/** Arrays, for whose elements FullStory has one type. */
final class ArrayRules {
  private ArrayRules() {}

  static void check(Call call, Findings findings) {
    call.properties()
        .visit(
            value -> {
              if (value.isArray()) checkOne(call, value, findings);
            });
  }

  private static void checkOne(Call call, Snapshot array, Findings findings) {
    String type = "";
    boolean isMixed = false;
    int dates = 0;
    int count = array.parts().length();
    for (int i = 0; i < count; i++) {
      String found = array.parts().get(i).type();
      isMixed = isMixed || !(type.isEmpty() || type.equals(found));
      type = found;
      if (found.equals("date")) dates++;
    }
    String path = array.path();
    String name = Quote.string(path);
    if (dates > 0 && dates < count && !call.isV1() && !array.isInArray()) {
      findings.error(
          Codes.MIXED_DATES,
          path,
          name + " is an array of dates and other values",
          "FullStory makes dates of all of them: 5 becomes 1970-01-01T00:00:00.005Z",
          "Send dates only, or their ISO strings");
    } else if (isMixed) {
      arrayType(path, name + " is an array of several types", findings);
    } else if (type.equals("array")) {
      arrayType(path, name + " is an array of arrays", findings);
    } else if (type.equals("object") && !call.isEvent()) {
      arrayType(path, name + " is an array of objects", findings);
    } else if (type.equals("object") && !isOrder(call, path)) {
      findings.info(
          Codes.ARRAY_OF_OBJECTS,
          path,
          name + " is an array of objects",
          "FullStory keeps it with the event, but does not search it",
          "Send what you search for as a property, or an array of strings");
    }
  }

  private static void arrayType(String path, String what, Findings findings) {
    findings.warn(
        Codes.ARRAY_TYPE,
        path,
        what,
        "FullStory has no type for it, and does not search it",
        "Send an array of strings, or one of numbers");
  }

  private static boolean isOrder(Call call, String path) {
    return path.equals("products") && call.option("name").string().equals("Order Completed");
  }
}
