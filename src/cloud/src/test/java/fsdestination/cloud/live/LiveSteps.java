package fsdestination.cloud.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RejectedRequestException;
import fsdestination.cloud.imports.BatchImports;
import fsdestination.cloud.imports.ImportJob;
import java.util.List;
import java.util.UUID;

/** What this project believes of FullStory's API, step by step; it leaves nothing behind. */
final class LiveSteps {
  private final FullStoryApi api;
  private final String uid = "smoke-" + UUID.randomUUID();

  LiveSteps(FullStoryApi api) {
    this.api = api;
  }

  void run() {
    step("the key is accepted: " + api.me());
    try {
      String user = "{\"uid\":\"" + uid + "\",\"properties\":{\"smoke\":true}}";
      assertEquals(200, send(Endpoint.CREATE_USER, user, uid + ":user"));
      step("a user is created");
      assertEquals(200, send(Endpoint.CREATE_EVENT, event("First"), uid + ":1"));
      assertEquals(200, send(Endpoint.CREATE_EVENT, event("Second"), uid + ":2"));
      step("two events are created");
      assertEquals(200, send(Endpoint.CREATE_EVENT, event("Second"), uid + ":2"));
      step("the same key with the same body is accepted again");
      var conflict =
          assertThrows(
              RejectedRequestException.class,
              () -> send(Endpoint.CREATE_EVENT, event("Third"), uid + ":2"));
      assertEquals(409, conflict.status());
      step("the same key with another body is rejected: " + conflict.getMessage());
      batchWithAnInvalidEvent();
    } finally {
      api.deleteUser(uid);
      step("the user is deleted");
    }
  }

  private void batchWithAnInvalidEvent() {
    BatchImports imports = new BatchImports(api);
    var bodies = List.of(event("Third"), event("x".repeat(251)));
    ImportJob job =
        imports.run(BatchImports.request(Endpoint.CREATE_EVENT, bodies), uid + ":batch");
    assertEquals(1, job.imported());
    assertEquals(1, job.failed());
    var errors = imports.errors(Endpoint.CREATE_EVENT, job);
    assertEquals(1, errors.size());
    step("a batch names its invalid event: " + errors.get(0).reason());
  }

  private int send(Endpoint endpoint, String body, String key) {
    return api.send(ApiRequest.of(endpoint, uid, body), key).status();
  }

  private String event(String name) {
    return "{\"name\":\"%s\",\"properties\":{},\"user\":{\"uid\":\"%s\"}}".formatted(name, uid);
  }

  private static void step(String done) {
    System.out.println(done);
  }
}
