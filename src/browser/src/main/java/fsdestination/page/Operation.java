package fsdestination.page;

/**
 * The V2 operations that replace the V1 functions, according to <a
 * href="https://developer.fullstory.com/browser/v1-to-v2-migration/">FullStory's table</a>.
 */
final class Operation {
  private Operation() {}

  /** The V2 operation that replaces a V1 function. */
  static String of(String function) {
    switch (function) {
      case "event":
        return "trackEvent";
      case "identify":
      case "anonymize":
      case "consent":
        return "setIdentity";
      case "setUserVars":
      case "setVars":
        return "setProperties";
      default:
        return function;
    }
  }

  /** The option of the operation for the function's value; empty if it has no options. */
  static String option(String function) {
    switch (function) {
      case "event":
        return "name";
      case "identify":
        return "uid";
      case "anonymize":
        return "anonymous";
      case "consent":
        return function;
      case "setUserVars":
      case "setVars":
        return "type";
      default:
        return "";
    }
  }
}
