package fsdestination.cloud.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which keys and addresses a client takes. */
class FullStoryApiOptionsTest {
  @ParameterizedTest
  @CsvSource({
    "'', The API key is blank",
    "'  ', The API key is blank",
    "'se cret', 'The API key should be ASCII without blanks, but has another character'",
    "'secret\n', 'The API key should be ASCII without blanks, but has another character'",
    "sécret, 'The API key should be ASCII without blanks, but has another character'",
  })
  void aKeyThatNoHeaderTakesIsRejectedWithoutSayingIt(String key, String message) {
    var rejection = assertThrows(IllegalArgumentException.class, () -> FullStoryApi.of(key));
    assertEquals(message, rejection.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://a",
        "api.fullstory.com",
        "/v2",
        "https://a?b=c",
        "https://a#b",
        "https:///x"
      })
  void anAddressIsOneOfHttp(String address) {
    assertThrows(
        IllegalArgumentException.class,
        () -> FullStoryApi.of("key", URI.create(address), RetryOptions.DEFAULT));
  }

  @ParameterizedTest
  @CsvSource({
    "https://a:99999, Expected a port from 1 to 65535 but found 99999",
    "https://a:0, Expected a port from 1 to 65535 but found 0",
    "http://my_relay:8080, '_ is not allowed in a host\'\'s name: my_relay:8080'",
    "http://u:secret@my_relay, '_ is not allowed in a host\'\'s name: …@my_relay'",
    "ftp://u:secret@a, Expected an address with https:// but found ftp://…@a",
    "u:secret@a, Expected an address with https:// but found …@a",
    "'https://u:secret@a', 'Expected an address without ?, # and user name, such as"
        + " https://api.fullstory.com'",
  })
  void whatIsWrongWithAnAddressIsSaidWithoutItsPassword(String address, String message) {
    var rejection =
        assertThrows(
            IllegalArgumentException.class,
            () -> FullStoryApi.of("key", URI.create(address), RetryOptions.DEFAULT));
    assertEquals(message, rejection.getMessage());
  }

  @Test
  @SuppressWarnings("NullAway")
  void whatIsMissingIsNamed() {
    assertEquals("key", missing(() -> FullStoryApi.of(null)));
    assertEquals("host", missing(() -> FullStoryApi.of("key", null, RetryOptions.DEFAULT)));
    assertEquals("retryOptions", missing(() -> FullStoryApi.of("key", FullStoryApi.HOST, null)));
  }

  private static String missing(Runnable call) {
    return String.valueOf(assertThrows(NullPointerException.class, call::run).getMessage());
  }
}
