package fsdestination.cloud.internal;

import java.util.Set;

/**
 * The codes by which FullStory says that a session takes no more events: it is full, or FullStory
 * does not know it.
 *
 * @see <a href="https://developer.fullstory.com/server/v2/events/create-events/">Session Limits</a>
 */
public final class SessionCodes {
  private static final Set<String> CODES =
      Set.of("session_page_limit_exceeded", "resource_not_found");

  private SessionCodes() {}

  /**
   * @param code of an error of a request that names a session
   */
  public static boolean isOfSession(String code) {
    return CODES.contains(code);
  }
}
