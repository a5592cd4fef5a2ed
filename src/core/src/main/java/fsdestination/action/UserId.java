package fsdestination.action;

import fsdestination.json.Json;
import fsdestination.json.Strings;
import fsdestination.json.Value;

/**
 * Who a user is, by the rules of fs.js. It ignores an id that is not valid without a word, and
 * gives the properties beside it to whoever is the current user.
 */
public final class UserId {
  private static final String RESERVED =
      "^(|0|-?1|true|false|n/a|nan|undefined|null|nil"
          + "|the_id_that_you_use_in_your_app_for_this_user)$";

  private UserId() {}

  /** The id, if it is valid; otherwise the event is {@linkplain Json#fail rejected}. */
  public static Value check(Value id) {
    return isValid(id) ? id : Json.fail("userId must be a valid uid, got " + id.toJsString());
  }

  /** Whether it is a whole number, or a string but for a few, in any case and trimmed. */
  public static boolean isValid(Value id) {
    boolean whole = id.isNumber() && id.toJsNumber() % 1 == 0;
    return (whole || id.isString())
        && !Strings.hasMatch(Strings.lowerCase(Strings.trim(id.toJsString())), RESERVED);
  }
}
