package fsdestination.cloud.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.cloud.internal.JsonInput;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whose the failures of a batch are. */
class RejectedImportsTest {
  private static final String UNNAMED = "FullStory says that it failed, but not why";
  private static final String ONE_OF_TWO =
      "FullStory says that of 2 requests like this one it could not do 1, but not which";

  private final RejectedImports errors = new RejectedImports();
  private final List<ApiRequest> requests =
      Stream.of("1", "2", "3")
          .map(body -> ApiRequest.of(Endpoint.CREATE_EVENT, "u", "{\"a\":" + body + ".5}"))
          .toList();

  private static ImportJob job(int imported, int failed) {
    return new ImportJob("j", false, imported, failed);
  }

  private static ImportError error(Object body) {
    return new ImportError(
        "c: " + body, body.equals(0) ? NullNode.instance : TextNode.valueOf(body.toString()));
  }

  private static ImportError error(ApiRequest request) {
    return new ImportError("c: m", JsonInput.tree(request.body()));
  }

  private List<String> reasons() {
    return requests.stream().map(request -> String.valueOf(errors.reason(request))).toList();
  }

  private List<String> others() {
    return errors.unmatched().stream().map(each -> each.reason() + " " + each.request()).toList();
  }

  @Test
  void whereNothingWasImportedAndNothingIsListedAllHaveFailed() {
    errors.add(requests, job(0, 0), List.of());
    assertEquals(List.of(UNNAMED, UNNAMED, UNNAMED), reasons());
    assertEquals(List.of(), others());
  }

  @Test
  void whoIsLeftWhereAsManyFailedHasFailed() {
    errors.add(requests, job(1, 0), List.of(error(requests.get(1))));
    assertEquals(List.of("null", "c: m", "null"), reasons());
    errors.add(requests, job(0, 0), List.of(error(requests.get(1))));
    assertEquals(List.of(UNNAMED, "c: m", UNNAMED), reasons());
  }

  @Test
  void errorsInAnotherFormAreOfThoseWhoAreLeft() {
    errors.add(requests, job(0, 3), List.of(error("x"), error("y"), error(requests.get(1))));
    assertEquals(List.of("c: x or c: y", "c: m", "c: x or c: y"), reasons());
    assertEquals(List.of(), others());
  }

  @Test
  void whereFewerFailedThanAreLeftThoseAreKeptOfWhomItMayBe() {
    errors.add(requests, job(1, 2), List.of(error(requests.get(1))));
    assertEquals(List.of("null", "c: m", "null"), reasons());
    assertEquals(List.of(ONE_OF_TWO + " {\"a\":1.5}", ONE_OF_TWO + " {\"a\":3.5}"), others());
  }

  @Test
  void anErrorThatNamesNoRequestIsToldWithThoseOfWhomItMayBe() {
    errors.add(requests, job(1, 2), List.of(error(requests.get(1)), error(0)));
    assertEquals(ONE_OF_TWO + ": c: 0 {\"a\":1.5}", others().get(0));
  }

  @Test
  void anErrorInAnotherFormStandsForItsRequest() {
    errors.add(requests, job(2, 1), List.of(error("x")));
    assertEquals(List.of("null", "null", "null"), reasons());
    assertEquals(List.of("c: x \"x\""), others());
  }

  @Test
  void anErrorThatIsListedTwiceIsNobodyElses() {
    ImportError error = error(requests.get(0));
    errors.add(requests.subList(0, 2), job(1, 1), List.of(error, error));
    assertNull(errors.reason(requests.get(1)));
  }
}
