package fsdestination.destination;

import fsdestination.json.Guard;
import fsdestination.json.JavaValue;
import fsdestination.json.Value;

/** The guard of a platform that has exceptions. */
final class TryAndCatch implements Guard {
  @Override
  public void run(Work work, Caught caught, Value event) {
    try {
      work.of(event);
    } catch (RuntimeException e) {
      caught.take(JavaValue.from(e.getMessage()));
    }
  }
}
