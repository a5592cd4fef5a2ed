package fsdestination.check;

/** The codes of the rules, which are headings in docs/checks.md. */
public final class Codes {
  // Who the user is.
  static final String UID_INVALID = "uid-invalid";
  static final String UID_LENGTH = "uid-length";
  static final String UID_EMAIL = "uid-email";
  static final String UID_ANONYMOUS = "uid-anonymous";
  static final String UID_PROPERTY = "uid-property";
  static final String REIDENTIFY = "reidentify";
  static final String RAPID_IDENTITIES = "rapid-identities";
  static final String REPEATED_IDENTIFY = "repeated-identify";

  // What is called.
  static final String UNKNOWN_OPERATION = "unknown-operation";
  static final String UNKNOWN_SCOPE = "unknown-scope";
  static final String EVENT_NAME_TYPE = "event-name-type";
  static final String EVENT_NAME_LENGTH = "event-name-length";
  static final String PROPERTIES_TYPE = "properties-type";
  static final String RATE = "rate";

  // How much.
  static final String TOO_MANY_PROPERTIES = "too-many-properties";
  static final String PAYLOAD_SIZE = "payload-size";
  static final String STRING_LENGTH = "string-length";

  // Values.
  static final String UNSENDABLE_VALUE = "unsendable-value";
  static final String DROPPED_VALUE = "dropped-value";
  static final String EMPTY_OBJECT = "empty-object";
  static final String TO_JSON = "to-json";
  static final String NULL_VALUE = "null-value";
  static final String MIXED_DATES = "mixed-dates";
  static final String ARRAY_TYPE = "array-type";
  static final String ARRAY_OF_OBJECTS = "array-of-objects";
  static final String UNTYPED_DATE = "untyped-date";
  static final String UNTYPED_NUMBER = "untyped-number";
  static final String DATE_SECONDS = "date-seconds";
  static final String TYPE_CONFLICT = "type-conflict";

  // Names.
  static final String PROPERTY_NAME = "property-name";
  static final String PROPERTY_RENAMED = "property-renamed";
  static final String NAME_COLLISION = "name-collision";
  static final String SUFFIX_IN_V2 = "suffix-in-v2";
  static final String SUFFIX_REMOVED = "suffix-removed";
  static final String SUFFIX_MISMATCH = "suffix-mismatch";
  static final String NO_SUFFIX = "no-suffix";

  // The page.
  static final String PAGE_BEFORE_ROUTE = "page-before-route";
  static final String PAGE_NAME_AGAIN = "page-name-again";
  static final String PAGE_NAMES = "page-names";
  static final String PAGE_PROPERTIES = "page-properties";
  static final String INNER_FRAME = "inner-frame";
  static final String AFTER_SHUTDOWN = "after-shutdown";
  static final String LATE_INIT = "late-init";
  static final String V1_STUB = "v1-stub";
  static final String NOT_CAPTURED = "not-captured";
  static final String NO_SESSION = "no-session";

  private Codes() {}
}
