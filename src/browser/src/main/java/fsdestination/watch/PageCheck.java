package fsdestination.watch;

import elemental2.dom.AddEventListenerOptions;
import elemental2.dom.Document;
import elemental2.dom.MutationObserver;
import elemental2.dom.MutationObserverInit;
import fsdestination.json.Native;
import fsdestination.json.Value;
import fsdestination.page.Window;
import jsinterop.annotations.JsFunction;
import jsinterop.annotations.JsMethod;
import jsinterop.annotations.JsPackage;
import jsinterop.base.Js;

/** {@code fullstoryCheck}. */
public final class PageCheck {
  private static final int LOOK_MILLIS = 50;

  /** The type of {@code fullstoryCheck.report}. */
  @JsFunction
  public interface Report {
    Value get();
  }

  private PageCheck() {}

  /**
   * Watches FullStory from now on.
   *
   * @param docs the URL of docs/checks.md
   * @return a function that returns the findings so far, see {@link CheckReport#toValue}
   */
  @JsMethod
  public static Report start(String docs) {
    CheckReport report = new CheckReport(docs);
    FullStoryWatcher watcher = new FullStoryWatcher(report);
    watcher.look();
    Document document = Js.uncheckedCast(Window.properties().get("document"));
    // FullStory's snippet adds a script tag: this finds it before that script has loaded, and
    // observes it once it has.
    MutationObserverInit whole = MutationObserverInit.create();
    whole.setChildList(true);
    whole.setSubtree(true);
    new MutationObserver(
            (records, observer) -> {
              watcher.look();
              return null;
            })
        .observe(document, whole);
    AddEventListenerOptions capture = AddEventListenerOptions.create();
    capture.setCapture(true);
    document.addEventListener("load", event -> watcher.look(), capture);
    setInterval(watcher::look, LOOK_MILLIS);
    return report::toValue;
  }

  @JsMethod(namespace = JsPackage.GLOBAL, name = "setInterval")
  private static native void setInterval(Native.Work work, int millis);
}
