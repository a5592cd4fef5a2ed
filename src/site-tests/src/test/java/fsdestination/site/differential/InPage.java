package fsdestination.site.differential;

import com.fasterxml.jackson.databind.JsonNode;
import fsdestination.site.Page;
import java.util.ArrayList;
import java.util.List;

/** Asks the compiled script, many cases at a time. */
final class InPage {
  private static final int BATCH = 2_000;

  private InPage() {}

  /**
   * @param answer a function in JavaScript, of what is given and the event
   */
  static RuleAnswers ask(Page page, List<ReferenceCase> cases, String answer) {
    page.open("inspector.html");
    List<RuleAnswer> answers = new ArrayList<>();
    for (int from = 0; from < cases.size(); from += BATCH) {
      var batch = cases.subList(from, Math.min(from + BATCH, cases.size()));
      var found = run(page, batch, answer);
      for (int i = 0; i < batch.size(); i++) {
        answers.add(new RuleAnswer(batch.get(i), found.get(i)));
      }
    }
    return new RuleAnswers(answers);
  }

  private static JsonNode run(Page page, List<ReferenceCase> batch, String answer) {
    var questions = batch.stream().map(each -> List.of(each.given(), each.event())).toList();
    return page.run(
        """
        var answer = %s;
        return JSON.parse(args[0]).map(function (question) {
          var before = JSON.stringify(question);
          try {
            var found = answer(question[0], question[1]);
          } catch (e) {
            return {threw: String(e)};
          }
          return JSON.stringify(question) === before ? found : {changed: question};
        });
        """
            .formatted(answer),
        ReferenceJson.text(questions));
  }
}
