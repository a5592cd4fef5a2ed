package fsdestination.check;

import fsdestination.Nullable;
import fsdestination.ScriptObject;
import fsdestination.json.GrowingArray;
import fsdestination.json.Json;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/**
 * Finds what FullStory will drop or misread in the calls of one page. It never throws, changes no
 * argument, and limits its memory.
 */
public final class CallChecker extends ScriptObject {
  private final Findings findings;
  private final GrowingArray<Rule> rules = Json.growingArray();
  private final CaptureRules capture = new CaptureRules();
  private final PageRules pages = new PageRules();

  /**
   * @param handler receives each finding, also repeated ones
   */
  @JsConstructor
  public CallChecker(FindingHandler handler) {
    findings = new Findings(handler);
    rules.push(OperationRules::check);
    rules.push(UidRules::check);
    rules.push(SizeRules::check);
    rules.push(ValueRules::check);
    rules.push(ArrayRules::check);
    rules.push(NameRules::check);
    rules.push(V1NameRules::check);
    rules.push(DateRules::check);
    TypeConflictRule types = new TypeConflictRule();
    rules.push(types::check);
    rules.push(capture::check);
    IdentityRules identities = new IdentityRules();
    rules.push(identities::check);
    rules.push(pages::check);
    RateRules rates = new RateRules();
    rules.push(rates::check);
  }

  /**
   * Checks a call.
   *
   * @param function {@code FS} for the V2 API; {@code FS.event} and the like for the V1 API; {@code
   *     FS.q} for an entry of the stub's queue
   * @param arguments an array, which is not changed
   */
  public void check(String function, Value arguments, Circumstances circumstances) {
    Json.attempt(
        () -> {
          @Nullable Call call = CallReader.read(function, arguments, circumstances);
          if (call != null) check(call);
        },
        () -> {});
  }

  /** Checks the page some time after a call, because its URL may have changed. */
  public void look(Circumstances circumstances) {
    check(new Call("", false, Json.object(), circumstances));
  }

  /**
   * Adds a page name of an earlier document.
   *
   * @param name one of {@link #pageNames} then
   */
  public void addPageName(String name) {
    pages.addName(name);
  }

  /** The page names so far, about a thousand at most. */
  public String[] pageNames() {
    return pages.names();
  }

  /** Reports that FullStory does not capture this page. */
  public void checkRejection() {
    CaptureRules.reportRejection(findings);
  }

  /** Reports that FullStory has no session, some time after it loaded. */
  public void checkMissingSession() {
    if (!capture.isShutDown()) CaptureRules.reportMissingSession(findings);
  }

  /** For a test that no rule throws. */
  GrowingArray<Rule> rules() {
    return rules;
  }

  private void check(Call call) {
    for (int i = 0; i < rules.length(); i++) {
      Rule rule = rules.get(i);
      Json.attempt(() -> rule.check(call, findings), () -> {});
    }
  }
}
