package fsdestination.device;

import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.visitor.Consent;

/** The step that reads the visitor's decision from each event. */
final class ConsentStep {
  private ConsentStep() {}

  /**
   * @param sender sends the stored events when the visitor agrees
   */
  static Native.EventWork of(Consent consent, Registration registration, Sender sender) {
    return context -> {
      if (registration.isOff()) return;
      Value event = context.property("event");
      Consent.Keeper keeper =
          () -> {
            Value copy = Json.copy(event);
            return granting -> sender.pass(stamped(copy, granting));
          };
      // An event that is switched off for this destination is not stored either.
      consent.see(event, Registration.isSwitchedOff(event.get("integrations")) ? null : keeper);
    };
  }

  /** Copies the stamp of the event that matched, for triggers and middleware. */
  private static Value stamped(Value event, Value granting) {
    Value context = event.get("context");
    if (context.isObject()) Json.set(context, "consent", granting.get("context").get("consent"));
    return event;
  }
}
