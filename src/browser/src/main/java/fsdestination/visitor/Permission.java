package fsdestination.visitor;

import fsdestination.json.Value;

/** The visitor's permission for FullStory. */
public interface Permission {
  /** Whether FullStory may be loaded and called now. */
  boolean isGranted();

  /** Whether an event may be sent: the visitor agrees, and agreed when the event was made. */
  boolean allows(Value event);

  /**
   * Discards the data of a visitor who leaves without consent. FullStory is anonymized when the
   * next one agrees, because it may remember an earlier user.
   */
  void forget();
}
