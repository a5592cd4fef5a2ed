package fsdestination.watch;

import elemental2.core.JsDate;
import fsdestination.ScriptObject;
import fsdestination.check.CallChecker;
import fsdestination.check.Circumstances;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.FullStoryGlobal;
import fsdestination.page.PageConsole;
import fsdestination.page.PageRoute;
import fsdestination.page.Window;
import jsinterop.annotations.JsConstructor;
import jsinterop.base.Js;

/**
 * Watches the page's FullStory once it exists: checks the calls in its queue when it finds it, and
 * later calls as they are made. It polls for FullStory, because a getter defined earlier would
 * prevent FullStory's snippets from defining it.
 */
final class FullStoryWatcher extends ScriptObject {
  private static final int ROUTE_MILLIS = 100;

  private final FullStoryGlobal global = new FullStoryGlobal(new PageConsole(""));
  private final CheckReport report;
  private final CallChecker checker;
  private final InnerFrame frame = new InnerFrame();
  private final CaptureObserver capture;
  private final PageNameStore names;
  private final Proxies.Reading reading = this::read;
  private final Proxies.CallObserver observer = this::observe;

  /** The FullStory that was found last, not a proxy. */
  private Value fullStory = Json.undefined();

  @JsConstructor
  FullStoryWatcher(CheckReport report) {
    this.report = report;
    checker = new CallChecker(report::add);
    capture = new CaptureObserver(checker);
    names = new PageNameStore(checker);
  }

  /** Checks whether there is a new FullStory. */
  void look() {
    Native.attempt(
        () -> {
          Proxies.replaceGlobal(global.name(), reading);
          capture.look(fullStory);
        },
        error -> {});
  }

  /** The value that the page reads instead of the one it, or FullStory's snippet, has defined. */
  private Value read(Value defined) {
    if (!isFullStory(defined)) return defined;
    boolean isNew = !Js.isTripleEqual(defined, fullStory);
    Value watched = Proxies.watched(defined, observer);
    // A proxy of this watcher, which the page assigned.
    if (!isNew || Js.isTripleEqual(watched, defined)) return watched;
    fullStory = defined;
    Native.attempt(() -> checkQueue(defined.get("q")), error -> {});
    return watched;
  }

  private static boolean isFullStory(Value defined) {
    return Js.typeof(defined).equals("function")
        && (defined.get("q").isTruthy()
            || defined.get("_api").isTruthy()
            || defined.get("_v").isTruthy());
  }

  private void checkQueue(Value queue) {
    if (!queue.isArray()) return;
    for (String key : queue.keys()) {
      Value call = queue.get(key);
      frame.see(call.get("0"), call.get("1"));
      report.countCall();
      checker.check("FS.q", call, circumstances(Double.NaN));
    }
    names.save();
  }

  private void observe(String function, Value arguments) {
    Native.attempt(
        () -> {
          frame.see(arguments.get("0"), arguments.get("1"));
          report.countCall();
          checker.check(function, arguments, circumstances(JsDate.now()));
          names.save();
          Window.setTimeout(() -> checker.look(circumstances(JsDate.now())), ROUTE_MILLIS);
        },
        error -> {});
  }

  private Circumstances circumstances(double time) {
    Value page = Json.object();
    Json.set(page, "time", Json.of(time));
    Json.set(page, "route", Json.of(PageRoute.current()));
    Json.set(page, "isInnerFrame", Json.of(frame.isInner()));
    Json.set(page, "stubVersion", fullStory.get("_v"));
    Json.set(page, "hasStarted", Json.of(capture.hasStarted()));
    return new Circumstances(page);
  }
}
