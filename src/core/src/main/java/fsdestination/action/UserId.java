package fsdestination.action;

import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/**
 * The id of a user, by the rules of fs.js. It silently ignores an invalid id, and sets the
 * properties beside it for the current user.
 */
public final class UserId {
  private static final String RESERVED =
      "^(|0|-?1|true|false|n/a|nan|undefined|null|nil"
          + "|the_id_that_you_use_in_your_app_for_this_user)$";

  private UserId() {}

  /** Returns a valid id; otherwise {@linkplain Json#fail rejects} the event. */
  public static Value check(Value id) {
    return isValid(id) ? id : Json.fail("userId must be a valid uid, got " + id.toJsString());
  }

  /** Whether it is a whole number or a string, except a few strings, trimmed and in any case. */
  public static boolean isValid(Value id) {
    boolean whole = id.isNumber() && id.toJsNumber() % 1 == 0;
    return (whole || id.isString())
        && !Strings.hasMatch(Strings.lowerCase(Strings.trim(id.toJsString())), RESERVED);
  }
}
