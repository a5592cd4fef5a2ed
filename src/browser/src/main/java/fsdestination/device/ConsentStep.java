package fsdestination.device;

import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.visitor.Consent;

/** The step that reads the visitor's decision from each event. */
final class ConsentStep {
  private ConsentStep() {}

  /**
   * @param sender of the events that were kept until the visitor agreed
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
      // What the site does not send to this destination is not sent later either.
      consent.see(event, Registration.isSwitchedOff(event.get("integrations")) ? null : keeper);
    };
  }

  /** With the stamp of the event by which the visitor agreed: triggers and middleware may ask. */
  private static Value stamped(Value event, Value granting) {
    Value context = event.get("context");
    if (context.isObject()) Json.set(context, "consent", granting.get("context").get("consent"));
    return event;
  }
}
