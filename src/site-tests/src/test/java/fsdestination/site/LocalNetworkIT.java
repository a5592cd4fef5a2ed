package fsdestination.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The network that the other tests use. */
@BrowserTest
class LocalNetworkIT {
  @Test
  void anUnknownHostIsRejectedAndRecorded(Page page) {
    page.open("empty.html");
    var outcome =
        page.run("return fetch('https://nowhere.example/x').then(() => 'came', () => 'failed')");
    assertEquals("failed", outcome.asText());
    assertTrue(
        page.unexpectedRequests().stream().anyMatch(line -> line.contains("nowhere.example")));
  }

  @Test
  void aVendorRespondsUnderItsRealName(Page page) {
    page.open("empty.html");
    page.run(
        "await fetch('https://api.segment.io/v1/t', {method: 'POST', body: args[0]})", "a body");
    assertEquals("a body", page.requests("https://api.segment.io/v1/t").get(0).body());
  }

  @Test
  void eachTestHasItsOwnStorage(Page page) {
    page.open("empty.html");
    var found = page.run("return Object.keys(localStorage).concat(document.cookie)").toString();
    assertEquals("[\"\"]", found);
    page.run("localStorage.setItem('left', 'over'); document.cookie = 'left=over'");
  }

  @Test
  void eachTestHasItsOwnStorageAfterAnother(Page page) {
    eachTestHasItsOwnStorage(page);
  }

  @Test
  void uncaughtErrorsAreRecorded(Page page) {
    page.open("empty.html");
    page.run(
        """
        var script = document.createElement('script');
        script.text = "throw new Error('boom')";
        document.head.appendChild(script);
        """);
    assertTrue(page.thrown().get(0).contains("boom"));
    page.run("pageLog.length = 0");
  }
}
