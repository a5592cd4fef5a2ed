package fsdestination.watch;

import fsdestination.ScriptObject;
import fsdestination.check.Finding;
import fsdestination.json.Json;
import fsdestination.json.Native;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;

/**
 * The findings of a page: logs each the first time, and counts it. Limits how many are kept and
 * logged.
 */
final class CheckReport extends ScriptObject {
  private static final int MAX_FINDINGS = 500;
  private static final int MAX_LINES = 100;

  private final String docs;
  private final Value codes = Json.object();

  /** The findings of {@code report()}, by code and subject. */
  private final Value findings = Json.object();

  private int size;
  private int lines;
  private double calls;

  /**
   * @param docs the URL of docs/checks.md
   */
  @JsConstructor
  CheckReport(String docs) {
    this.docs = docs;
  }

  void countCall() {
    calls++;
  }

  void add(Finding finding) {
    increment(codes, finding.code());
    String key = finding.code() + " " + finding.subject();
    Value known = findings.get(key);
    if (!known.isUndefined()) {
      increment(known, "count");
      return;
    }
    if (size == MAX_FINDINGS) return;
    size++;
    String link = docs + "#" + finding.code();
    Value added = finding.toValue();
    Json.set(added, "link", Json.of(link));
    increment(added, "count");
    Json.set(findings, key, added);
    if (lines == MAX_LINES) return;
    lines++;
    String line = "FullStory check: " + finding.sentence() + " " + link;
    Native.attempt(() -> log(finding.level(), line), error -> {});
    if (lines < MAX_LINES) return;
    String last = "FullStory check: there are more findings in fullstoryCheck.report()";
    Native.attempt(() -> log("warn", last), error -> {});
  }

  private static void increment(Value counts, String key) {
    Value count = counts.get(key);
    Json.set(counts, key, Json.of(count.isUndefined() ? 1d : count.toJsNumber() + 1));
  }

  private static void log(String level, String line) {
    switch (level) {
      case "error":
        ConsoleMethods.error(line);
        return;
      case "warn":
        ConsoleMethods.warn(line);
        return;
      default:
        ConsoleMethods.info(line);
    }
  }

  /** {@code {calls, codes: {code: count}, findings: [{code, level, …, link, count}]}}: a copy. */
  Value toValue() {
    Value list = Json.array();
    int index = 0;
    for (String key : findings.keys()) Json.set(list, "" + index++, findings.get(key));
    Value report = Json.object();
    Json.set(report, "calls", Json.of(calls));
    Json.set(report, "codes", codes);
    return Json.copy(Json.set(report, "findings", list));
  }
}
