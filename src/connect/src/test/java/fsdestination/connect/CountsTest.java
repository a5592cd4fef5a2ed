package fsdestination.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.connect.record.TakenRecord;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void whatFullStoryWillDropIsCountedByRule() {
    var counts = new Counts();
    counts.found("uid-email");
    counts.found("null-value");
    counts.found("uid-email");
    assertEquals(
        "0 records: 0 sent, 0 skipped, 0 refused; found, see docs/checks.md: {null-value=1,"
            + " uid-email=2}",
        counts.toString());
  }

  @Test
  void digitsAreTheSameInEachLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      var counts = new Counts();
      var record = new TakenRecord(Task.record(0, 1, ""));
      record.sent();
      counts.add(List.of(record));
      assertEquals("1 records: 1 sent, 0 skipped, 0 refused", counts.toString());
    } finally {
      Locale.setDefault(before);
    }
  }
}
