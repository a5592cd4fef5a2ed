package fsdestination.check;

import fsdestination.ScriptObject;
import jsinterop.annotations.JsConstructor;

/** How often FullStory is called: fs.js sends every call, and FullStory's server drops some. */
final class RateRules extends ScriptObject {
  private static final int SECOND = 1000;
  private static final int MINUTE = 60_000;
  private static final int MAX_NAMES = 100;

  private final RateLimit eventsInSecond = new RateLimit(40, SECOND);
  private final RateLimit eventsInMinute = new RateLimit(60, MINUTE);
  private final RateLimit propertiesInSecond = new RateLimit(10, SECOND);
  private final RateLimit propertiesInMinute = new RateLimit(30, MINUTE);

  /** The number of each call in this minute. */
  private final BoundedMap callers = new BoundedMap(MAX_NAMES);

  private double callersSince;

  @JsConstructor
  RateRules() {}

  void check(Call call, Findings findings) {
    double time = call.circumstances().time();
    if (Double.isNaN(time)) return;
    boolean isProperties = call.is("setIdentity") || call.is("setProperties");
    if (!call.isEvent() && !isProperties) return;
    if (time - callersSince >= MINUTE) {
      callers.clear();
      callersSince = time;
    }
    callers.increment(call.words());
    RateLimit inSecond = call.isEvent() ? eventsInSecond : propertiesInSecond;
    RateLimit inMinute = call.isEvent() ? eventsInMinute : propertiesInMinute;
    // Each limit must count the call.
    boolean isOverMinute = inMinute.isExceededAt(time);
    if (inSecond.isExceededAt(time)) report(call, inSecond, findings);
    else if (isOverMinute) report(call, inMinute, findings);
  }

  private void report(Call call, RateLimit limit, Findings findings) {
    findings.error(
        Codes.RATE,
        call.operation(),
        call.operation() + " was called more than " + limit.words() + ", most often for " + top(),
        "FullStory's server drops what is over its limit",
        call.isEvent()
            ? "Track what a visitor does, not what happens on the way"
            : "Identify once for each user, and set properties when they change");
  }

  private String top() {
    String top = "";
    for (String name : callers.names()) {
      boolean isMore = top.isEmpty() || callers.get(name).toJsNumber() > count(top);
      if (isMore) top = name;
    }
    return top;
  }

  private double count(String name) {
    return callers.get(name).toJsNumber();
  }
}
