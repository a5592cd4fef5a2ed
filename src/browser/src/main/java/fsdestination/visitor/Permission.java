package fsdestination.visitor;

import fsdestination.json.Value;

/** The visitor's permission for FullStory. */
public interface Permission {
  /** Whether FullStory may be loaded and called now. */
  boolean isGranted();

  /** Whether an event may be sent: the visitor agrees, and agreed when the event was made. */
  boolean allows(Value event);

  /**
   * Forgets the visitor who leaves without having agreed. FullStory is anonymous when the next one
   * agrees, since it may remember the one before.
   */
  void forget();
}
