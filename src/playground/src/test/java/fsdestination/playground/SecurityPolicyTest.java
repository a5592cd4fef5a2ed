package fsdestination.playground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SecurityPolicyTest {
  private static final String PAGE =
      """
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="script-src 'self'; style-src 'sha256-x'" />
      </head>
      """;

  @Test
  void thePolicyOfThePageForbidsFramesOfOthers() {
    assertEquals(
        "script-src 'self'; style-src 'sha256-x'; frame-ancestors 'self'",
        SecurityPolicy.header(PAGE, ""));
  }

  @ParameterizedTest
  @CsvSource({"o-1ABC-na1, fullstory.com", "o-1ABC-eu1, eu1.fullstory.com"})
  void anOrgAllowsItsHosts(String org, String domain) {
    assertEquals(
        "script-src 'self' https://edge.%1$s https://rs.%1$s; style-src 'sha256-x'; frame-ancestors 'self'"
            .formatted(domain),
        SecurityPolicy.header(PAGE, org));
  }

  @Test
  void thePageItselfHasNoneThen() {
    assertEquals(
        "<head>\n  <meta charset=\"utf-8\" />\n</head>\n", SecurityPolicy.withoutMeta(PAGE));
  }

  @Test
  void aPageWithoutPolicyIsRejected() {
    assertThrows(IllegalArgumentException.class, () -> SecurityPolicy.header("<head></head>", ""));
  }
}
