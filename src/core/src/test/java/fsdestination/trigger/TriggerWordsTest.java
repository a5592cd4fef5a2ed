package fsdestination.trigger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TriggerWordsTest {
  @Test
  void everyFunctionIsAmongTheWords() {
    assertEquals(
        FunctionNames.all().stream().sorted().collect(Collectors.joining("|")),
        TriggerWords.FUNCTIONS);
  }
}
