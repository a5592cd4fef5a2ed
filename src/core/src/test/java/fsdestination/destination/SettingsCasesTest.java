package fsdestination.destination;

import static fsdestination.ReadableJson.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.Case;
import fsdestination.CaseFiles;
import fsdestination.ConfigErrors;
import fsdestination.json.jvm.JavaValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;

/** The configuration errors of subscriptions. */
class SettingsCasesTest {
  /** Collects errors in the form of the case files. */
  private static final class ErrorList extends ConfigErrors {
    private final List<Map<String, String>> all;

    ErrorList(String root, List<Map<String, String>> all) {
      super(root);
      this.all = all;
    }

    @Override
    public ConfigErrors at(String path) {
      return new ErrorList(root + path, all);
    }

    @Override
    protected void keep(String path, String expected, String found) {
      var error = new LinkedHashMap<String, String>();
      error.put("path", path);
      // Without the other actions, so that a new one changes no case.
      error.put("expected", expected.replaceFirst("^(one of trackEvent) .*", "$1 …"));
      error.put("found", found);
      all.add(error);
    }
  }

  private static final class Handler implements SubscriptionHandler {
    final List<String> rejected = new ArrayList<>();

    @Override
    public void add(Subscription subscription, String index) {}

    @Override
    public void reject(String error) {
      rejected.add(error);
    }

    @Override
    public void drop(String value) {}
  }

  @TestFactory
  Stream<DynamicNode> settings() {
    return CaseFiles.in("settings", SettingsCasesTest::check);
  }

  private static void check(Case given) {
    var errors = new ArrayList<Map<String, String>>();
    var handler = new Handler();
    var actions = new LinkedHashMap<String, Boolean>();
    actions.put("trackEvent", true);
    actions.put("viewedPageV2", true);
    SubscriptionReader.read(
        given.value("settings"),
        JavaValue.from(List.of()),
        JavaValue.from(actions),
        new ErrorList("", errors),
        handler);
    assertEquals(text(given.value("errors")), text(JavaValue.from(errors)));
    assertEquals(errors.isEmpty(), handler.rejected.isEmpty());
  }
}
