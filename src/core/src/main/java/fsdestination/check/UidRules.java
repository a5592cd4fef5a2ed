package fsdestination.check;

import fsdestination.Nullable;
import fsdestination.action.UserId;
import fsdestination.json.Strings;

/** The id of a user. */
final class UidRules {
  private static final int MAX_LENGTH = 256;

  private UidRules() {}

  static void check(Call call, Findings findings) {
    if (call.hasUid() && !call.isAnonymous()) checkUid(call, findings);
    Snapshot property = uidProperty(call);
    if (property != null && !property.value().isSame(call.uid().value())) {
      findings.error(
          Codes.UID_PROPERTY,
          property.path(),
          "the user property " + Quote.string(property.key()) + " is " + Quote.of(property),
          "FullStory takes it for the identity; where it is not valid, it drops the other user"
              + " properties of the call, too",
          "Give it another name, or leave it out");
    }
  }

  private static @Nullable Snapshot uidProperty(Call call) {
    Snapshot properties = call.properties();
    for (int i = 0; i < properties.parts().length() && call.isUser(); i++) {
      Snapshot part = properties.parts().get(i);
      String name = call.isV1() ? V1Name.of(part.key()).name() : part.key();
      if (name.equals("uid")) return part;
    }
    return null;
  }

  private static void checkUid(Call call, Findings findings) {
    Snapshot uid = call.uid();
    boolean isPrimitive = uid.isString() || uid.is("number");
    boolean isInfinite = uid.is("number") && Double.isInfinite(uid.value().toJsNumber());
    if (!isPrimitive || !(isInfinite || UserId.isValid(uid.value()))) {
      findings.error(
          Codes.UID_INVALID,
          Quote.of(uid),
          "the uid " + Quote.of(uid) + " is not valid",
          call.circumstances().isRequest()
              ? "fs.js identifies nobody by it, so that this user has no sessions"
              : "FullStory ignores it, and sets the properties beside it for the current user",
          "Identify only when you know the user, by a string or a whole number");
      return;
    }
    String text = uid.value().toJsString();
    if (text.length() > MAX_LENGTH) {
      findings.error(
          Codes.UID_LENGTH,
          Quote.string(text),
          "the uid has " + text.length() + " characters",
          "FullStory accepts up to " + MAX_LENGTH,
          "Use a shorter id");
    }
    if (Strings.hasMatch(text, "^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$")) {
      findings.warn(
          Codes.UID_EMAIL,
          "uid",
          "the uid is an e-mail address",
          "Who changes it becomes another user to FullStory",
          "Use the id of your database, and send the address as the user property \"email\"");
    }
    Snapshot properties = call.properties();
    if (isSameString(properties.get("segmentAnonymousId"), text)
        || isSameString(properties.get("segmentAnonymousId_str"), text)) {
      findings.warn(
          Codes.UID_ANONYMOUS,
          "uid",
          "the uid is the anonymousId",
          "An anonymous visitor who is identified never joins the user whom you identify later",
          "Do not identify anonymous visitors");
    }
  }

  private static boolean isSameString(Snapshot property, String text) {
    return property.isString() && property.string().equals(text);
  }
}
