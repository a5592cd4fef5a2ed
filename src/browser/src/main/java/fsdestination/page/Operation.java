package fsdestination.page;

/**
 * What the V2 API has in place of the functions of V1, by <a
 * href="https://developer.fullstory.com/browser/v1-to-v2-migration/">FullStory's table</a>.
 */
final class Operation {
  private Operation() {}

  /** The V2 operation that does what a V1 function does. */
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

  /** The option of the operation that takes the function's value; empty where it has no options. */
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
