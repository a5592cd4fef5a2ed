package fsdestination.server.receiver;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Where a receiver says that it listens, whatever the address and the machine's language. */
@Timeout(60)
class ReceiverUrlTest {
  /** {@code ::1}. */
  private static final byte[] LOOPBACK = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  private static final Authenticator CLOSED = new Authenticator(List.of("key1"), List.of(), "");

  private static String url(String host) {
    try (var receiver = new RunningReceiver(CLOSED, Map.of("host", host))) {
      assertEquals(200, receiver.get("/healthz").status());
      return receiver.receiver.url().toString();
    }
  }

  @Test
  void anAddressOfIpv6StandsInBrackets() throws IOException {
    var loopback = NetworkInterface.getByInetAddress(InetAddress.getByAddress(LOOPBACK));
    assumeTrue(loopback != null, "this machine has no IPv6");
    assertTrue(url("::1").matches("http://\\[::1]:\\d+"), url("::1"));
    assertTrue(url("[::1]").matches("http://\\[::1]:\\d+"), url("[::1]"));
  }

  @Test
  void anAddressOfIpv4AndANameStandAsTheyAre() {
    assertTrue(url("127.0.0.1").matches("http://127.0.0.1:\\d+"), url("127.0.0.1"));
    assertTrue(url("localhost").matches("http://localhost:\\d+"), url("localhost"));
  }

  @Test
  void digitsAreThoseOfAddressesInEveryLanguage() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      assertTrue(url("127.0.0.1").matches("http://127.0.0.1:[0-9]+"), url("127.0.0.1"));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void problemsHaveTheSameNumbersInEveryLanguage() {
    Locale before = Locale.getDefault();
    try (var receiver = new RunningReceiver()) {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(
          "at most 2,500 events are taken at once, but found 2,501",
          receiver.post("/v1/batch", "{\"batch\":[" + "{},".repeat(2500) + "{}]}").error());
    } finally {
      Locale.setDefault(before);
    }
  }
}
