package fsdestination.cloud;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fsdestination.ReadableJson;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of fullstory-check.js look at requests too. */
class RequestCheckTest {
  private final List<String> found = new ArrayList<>();
  private final RequestCheck check =
      new RequestCheck(finding -> found.add(finding.code() + " " + finding.subject()));

  private void check(Endpoint endpoint, String body) {
    check.check(ApiRequest.of(endpoint, "u1", ReadableJson.compact(body)));
  }

  private void assertFound(String... expected) {
    assertEquals(List.of(expected), found);
  }

  @Test
  void anEventIsChecked() {
    check(Endpoint.CREATE_EVENT, "{name: '', properties: {'a b': 1}, user: {uid: 'null'}}");
    assertFound("event-name-length \"\"", "property-name a b");
  }

  @Test
  void soIsAUser() {
    check(Endpoint.CREATE_USER, "{uid: 'ann@shop.com', properties: {at: '2024-01-02'}}");
    assertFound("uid-email uid", "untyped-date at");
  }

  @Test
  void aUserWithoutAUidHasProperties() {
    check(Endpoint.CREATE_USER, "{properties: {a: [1, 'x']}}");
    assertFound("array-type a");
  }

  @Test
  void eachOfABatchIsChecked() {
    check(Endpoint.IMPORT_EVENTS, "{requests: [{name: ''}, {name: 'A', properties: {a: null}}]}");
    check(Endpoint.IMPORT_USERS, "{requests: [{uid: 'null'}]}");
    assertFound("event-name-length \"\"", "null-value a", "uid-invalid \"null\"");
  }

  @Test
  void requestsOfTheV1ApiFollowItsRules() {
    check(Endpoint.USER_EVENT, "{event: {event_name: 'A', event_data: {total: 5}}}");
    check(Endpoint.USER_PROPERTIES, "{plan_int: 'pro', displayName: 'Ann'}");
    assertFound("no-suffix total", "suffix-mismatch plan_int");
  }

  @Test
  void aTypeIsComparedWithThatOfEarlierRequests() {
    check(Endpoint.CREATE_EVENT, "{name: 'A', properties: {total: 5}}");
    check(Endpoint.CREATE_EVENT, "{name: 'A', properties: {total: 'five'}}");
    assertFound("type-conflict total");
  }

  @Test
  void manyUsersInTurnAreFine() {
    for (int i = 0; i < 100; i++) check(Endpoint.CREATE_USER, "{uid: 'u%d'}".formatted(i % 2));
    assertFound();
  }

  @Test
  void otherRequestsHaveNothingToFind() {
    check.check(ApiRequest.of(Endpoint.ME, "", ""));
    check(Endpoint.USERS_JOB, "{}");
    assertFound();
  }
}
