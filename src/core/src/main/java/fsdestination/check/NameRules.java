package fsdestination.check;

import fsdestination.json.Strings;

/** The names of properties in the V2 API, which fs.js sends unchanged. */
final class NameRules {
  private static final int MAX_LENGTH = 512;

  private NameRules() {}

  static void check(Call call, Findings findings) {
    if (call.isV1()) return;
    call.properties()
        .visitNamed(
            property -> {
              checkName(property, findings);
              checkSuffix(property, findings);
            });
  }

  private static void checkName(Snapshot property, Findings findings) {
    String path = property.path();
    boolean isLong = path.length() > MAX_LENGTH;
    if (!isLong && Strings.hasMatch(property.key(), "^[A-Za-z][A-Za-z0-9_]*$")) return;
    findings.error(
        Codes.PROPERTY_NAME,
        path,
        "the property is called " + Quote.string(property.key()),
        "FullStory's server rejects the property",
        "Use ASCII letters, digits and _, a letter first, and at most "
            + MAX_LENGTH
            + " characters with the names around it");
  }

  private static void checkSuffix(Snapshot property, Findings findings) {
    if (!V1Name.hasSuffix(property.key())) return;
    String name = V1Name.of(property.key()).name();
    findings.warn(
        Codes.SUFFIX_IN_V2,
        property.path(),
        Quote.string(property.path()) + " ends as a property of the V1 API",
        "V2 keeps the ending: this is another property than V1's " + Quote.string(name),
        "Call it " + Quote.string(name) + ", and tell its type by a schema");
  }
}
