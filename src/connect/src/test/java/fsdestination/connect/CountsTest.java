package fsdestination.connect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.connect.record.PendingRecord;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountsTest {
  @Test
  void digitsAreTheSameInEachLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
    try {
      var counts = new Counts();
      var record = new PendingRecord(Task.record(0, 1, ""));
      record.sent();
      counts.add(List.of(record));
      assertEquals("1 records: 1 sent, 0 skipped, 0 rejected", counts.toString());
    } finally {
      Locale.setDefault(before);
    }
  }
}
