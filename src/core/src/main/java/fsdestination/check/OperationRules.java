package fsdestination.check;

import fsdestination.json.Strings;

/** Whether FullStory has the operation, and its arguments are valid. */
final class OperationRules {
  private static final String OPERATIONS =
      "^(|init|setIdentity|setProperties|setPage|trackEvent|getSession|observe|shutdown|restart"
          + "|start|log|source|setConfig|getConfig|getFullstoryId|stat)$";

  private static final int MAX_NAME_LENGTH = 250;

  private OperationRules() {}

  static void check(Call call, Findings findings) {
    String operation = call.operation();
    if (!Strings.hasMatch(operation, OPERATIONS)) {
      findings.error(
          Codes.UNKNOWN_OPERATION,
          operation,
          "FullStory has no operation " + Quote.string(operation),
          "The call is dropped, and the promise of its Async form never settles",
          "Use trackEvent, setIdentity or setProperties");
    }
    if (call.is("setProperties") && !Strings.hasMatch(call.scope(), "^(user|page|document)$")) {
      String type = Quote.of(call.option("type"));
      findings.error(
          Codes.UNKNOWN_SCOPE,
          type,
          "the type of setProperties is " + type,
          "The call is dropped",
          "Use \"user\" or \"page\", in lower case");
    }
    if (call.isEvent()) checkName(call.option("name"), findings);
    checkProperties(call, findings);
  }

  private static void checkName(Snapshot name, Findings findings) {
    if (!name.isString()) {
      findings.error(
          Codes.EVENT_NAME_TYPE,
          Quote.of(name),
          "the event's name is " + Quote.type(name),
          "The event is dropped",
          "Pass a string");
      return;
    }
    int length = name.string().length();
    if (length == 0 || length > MAX_NAME_LENGTH) {
      findings.error(
          Codes.EVENT_NAME_LENGTH,
          Quote.of(name),
          "the event's name has " + length + " characters",
          "FullStory's server rejects the event",
          "Use 1 to " + MAX_NAME_LENGTH + " characters");
    }
  }

  private static void checkProperties(Call call, Findings findings) {
    Snapshot properties = call.properties();
    boolean areNeeded = call.is("setProperties") && !call.hasUid();
    if (properties.isNullish() && !areNeeded) return;
    if (properties.isObject() || !isKnown(call)) return;
    String type = Quote.type(properties);
    boolean isIndexed = properties.isArray() || (call.isEvent() && properties.isString());
    findings.error(
        Codes.PROPERTIES_TYPE,
        call.words(),
        "the properties of " + call.words() + " are " + type,
        isIndexed
            ? "FullStory takes its elements for properties that are called 0, 1, 2"
            : call.isEvent() ? "The event has no properties" : "The properties are dropped",
        "Pass an object");
  }

  private static boolean isKnown(Call call) {
    return call.isEvent() || call.isUser() || call.isPage() || call.scope().equals("document");
  }
}
