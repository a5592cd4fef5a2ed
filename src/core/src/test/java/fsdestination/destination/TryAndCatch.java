package fsdestination.destination;

import fsdestination.json.Guard;
import fsdestination.json.JavaValue;

/** The guard of a platform that has exceptions. */
final class TryAndCatch implements Guard {
  @Override
  public void run(Work work, Caught caught) {
    try {
      work.run();
    } catch (RuntimeException e) {
      caught.take(JavaValue.from(e.getMessage()));
    }
  }
}
