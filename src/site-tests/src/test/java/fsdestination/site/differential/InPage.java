package fsdestination.site.differential;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.Page;
import java.util.ArrayList;
import java.util.List;

/** Runs cases in the compiled script, many at a time. */
final class InPage {
  private static final int BATCH = 2_000;

  private InPage() {}

  /**
   * @param rule {@code trigger} or {@code mapping}
   */
  static RuleResults run(Page page, List<ReferenceCase> cases, String rule) {
    page.open("inspector.html");
    List<RuleResult> results = new ArrayList<>();
    for (int from = 0; from < cases.size(); from += BATCH) {
      var batch = cases.subList(from, Math.min(from + BATCH, cases.size()));
      var found = runBatch(page, batch, rule);
      for (int i = 0; i < batch.size(); i++) {
        results.add(new RuleResult(batch.get(i), found.get(i)));
      }
    }
    return new RuleResults(results);
  }

  private static JsonNode runBatch(Page page, List<ReferenceCase> batch, String rule) {
    var inputs = batch.stream().map(each -> List.of(each.given(), each.event())).toList();
    return page.call("differential", rule, ReferenceJson.print(inputs));
  }
}
