package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.JavascriptException;

/** The methods of {@link Page}, with the driver of each browser. */
@BrowserTest
class PageIT {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

  @Test
  void aScriptsValueIsReturned(Page page) {
    page.open("empty.html");
    assertEquals(
        "{\"text\":\"\ud83d\ude00 é\",\"list\":[1,2.5,null,{\"$is\":\"undefined\"}]}",
        page.run("return {text: args[0], list: [1, 2.5, null, undefined]}", "😀 é").toString());
  }

  @Test
  void anErrorInAScriptFailsTheTest(Page page) {
    page.open("empty.html");
    var error = assertThrows(AssertionError.class, () -> page.run("throw new Error('boom')"));
    assertTrue(error.toString().contains("boom"), error::toString);
  }

  @Test
  void anErrorInAConditionFailsTheTest(Page page) {
    page.open("empty.html");
    assertThrows(JavascriptException.class, () -> page.waitFor("noSuchName.length"));
  }

  @Test
  void consoleMessagesAreRecordedInOrder(Page page) {
    page.open("empty.html");
    page.run("console.error('first', 1); console.warn('apart'); console.error('second')");
    assertEquals(List.of("first 1", "second"), page.console("error"));
  }

  @Test
  void aFailureHasAScreenshot(Page page) {
    page.open("empty.html");
    assertArrayEquals(PNG, Arrays.copyOf(page.screenshot(), PNG.length));
  }
}
