package fsdestination.cloud.internal;

import java.util.regex.Pattern;

/**
 * What FullStory takes as an {@code Idempotency-Key}: 1 to 255 characters of printable ASCII
 * without spaces.
 *
 * @see <a href="https://developer.fullstory.com/server/idempotent-requests">Idempotent Requests</a>
 */
public final class IdempotencyKey {
  private static final Pattern VALID = Pattern.compile("[\\x21-\\x7e]{1,255}");

  private IdempotencyKey() {}

  /** The string where it is a valid key, else its {@linkplain Sha256#of hash}. */
  public static String of(String text) {
    return VALID.matcher(text).matches() ? text : Sha256.of(text);
  }
}
