package fsdestination.check;

import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/** The names of properties in the V1 API, which fs.js cleans and whose suffix names the type. */
final class V1NameRules {
  /** Names with a type in FullStory, and the one that this destination sets. */
  private static final String KNOWN =
      "^(uid|displayName|email|pageName|acctId|website|releaseVersion|releaseDatetime|assetMapId"
          + "|segmentAnonymousId_str)$";

  private V1NameRules() {}

  static void check(Call call, Findings findings) {
    if (!call.isV1()) return;
    Value paths = Json.object();
    call.properties().visitNamed(property -> checkOne(property, paths, findings));
  }

  /**
   * @param paths the keys of the properties so far, by their names in FullStory
   */
  private static void checkOne(Snapshot property, Value paths, Findings findings) {
    V1Name name = V1Name.of(property.key());
    String path = property.path();
    String arrives = arrival(property);
    Value other = paths.get(arrives);
    if (other.isString()) {
      findings.error(
          Codes.NAME_COLLISION,
          path,
          Quote.string(other.asString()) + " and " + Quote.string(path) + " are one property",
          "Both arrive as " + Quote.string(arrives) + ", and the later one wins",
          "Give one of them another name");
    }
    Json.set(paths, arrives, Json.of(path));
    if (!name.cleaned().equals(property.key())) {
      findings.warn(
          Codes.PROPERTY_RENAMED,
          path,
          "the property is called " + Quote.string(property.key()),
          "It arrives as " + Quote.string(name.name()),
          "Use ASCII letters, digits and _, a letter first");
    }
    if (!Strings.hasMatch(property.key(), KNOWN)) checkType(property, name, findings);
  }

  /** Its path in FullStory. */
  private static String arrival(Snapshot property) {
    String name = V1Name.of(property.key()).name();
    Snapshot parent = property.parent();
    if (parent == null || parent.path().isEmpty()) return name;
    return arrival(parent) + "." + name;
  }

  private static void checkType(Snapshot property, V1Name name, Findings findings) {
    String path = property.path();
    if (name.type().isEmpty()) {
      if (property.isObject() || property.isNullish()) return;
      findings.info(
          Codes.NO_SUFFIX,
          path,
          Quote.string(path) + " has no type",
          "The V1 API takes the type from the end of the name",
          "Call it " + Quote.string(property.key() + "_str") + " or the like, or use the V2 API");
    } else if (!TypeNames.fits(property, name)) {
      findings.warn(
          Codes.SUFFIX_MISMATCH,
          path,
          Quote.string(path) + " is " + Quote.type(property) + ", and its name says " + name.type(),
          "It arrives as " + Quote.string(name.name()) + " with that type, or without one",
          "End the name in the type of the value");
    } else {
      findings.info(
          Codes.SUFFIX_REMOVED,
          path,
          Quote.string(path) + " ends in a type",
          "It arrives as " + Quote.string(name.name()) + " of the type " + name.type(),
          "If the ending is part of the name, add the type: "
              + Quote.string(property.key() + "_" + name.type()));
    }
  }
}
