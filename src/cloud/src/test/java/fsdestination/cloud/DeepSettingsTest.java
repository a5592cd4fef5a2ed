package fsdestination.cloud;

import static fsdestination.ReadableJson.value;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeepSettingsTest {
  private static Subscriptions read(int levels) {
    String mapping = "{'@literal': ".repeat(levels) + "1" + "}".repeat(levels);
    return Subscriptions.of(
        value(
            "{subscriptions: [{enabled: true, subscribe: 'all', partnerAction: 'trackEventV2',"
                + " mapping: {name: "
                + mapping
                + "}}]}"));
  }

  @Test
  void aMappingOfNinetySixLevelsIsRead() {
    assertEquals(List.of(), read(95).configErrors());
    assertEquals(1, read(95).all().size());
  }

  @Test
  void settingsOfMoreThanAHundredLevelsAreOff() {
    for (int levels : new int[] {97, 500}) {
      var read = read(levels);
      assertEquals(
          List.of("/subscriptions must be at most 100 levels deep, got more"),
          read.configErrors().stream().map(ConfigError::toString).toList());
      assertEquals(List.of(), read.all());
    }
  }
}
