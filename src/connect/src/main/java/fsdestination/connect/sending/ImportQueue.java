package fsdestination.connect.sending;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.cloud.imports.BatchImports;
import fsdestination.cloud.internal.Sha256;
import fsdestination.connect.record.PendingRecord;
import fsdestination.json.Utf8Size;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The batch imports that are still to be made for some records, in their order. */
final class ImportQueue {
  private record Job(Endpoint endpoint, List<ApiRequest> requests) {}

  private final Deque<Job> jobs = new ArrayDeque<>();
  private final String source;
  private final long maxBytes;

  /**
   * @param records whose requests they are, at least one
   * @param maxBytes of a job, unless one request alone has more
   */
  ImportQueue(List<PendingRecord> records, long maxBytes) {
    // No other batch begins and ends there; its content alone may come twice.
    source = records.get(0) + "\n" + records.get(records.size() - 1);
    this.maxBytes = maxBytes;
  }

  /** Adds as many jobs as FullStory's limit of requests and that of bytes ask for. */
  void add(Endpoint endpoint, List<ApiRequest> requests) {
    int start = 0;
    long bytes = 0;
    for (int i = 0; i < requests.size(); i++) {
      long next = Utf8Size.length(requests.get(i).body(), Integer.MAX_VALUE);
      if (i > start && (i - start == BatchImports.MAX_REQUESTS || bytes + next > maxBytes)) {
        jobs.add(new Job(endpoint, requests.subList(start, i)));
        start = i;
        bytes = 0;
      }
      bytes += next;
    }
    if (start < requests.size()) {
      jobs.add(new Job(endpoint, requests.subList(start, requests.size())));
    }
  }

  boolean isEmpty() {
    return jobs.isEmpty();
  }

  /** Of the first job. */
  Endpoint endpoint() {
    return jobs.element().endpoint();
  }

  /** Of the first job. */
  List<ApiRequest> requests() {
    return jobs.element().requests();
  }

  /** What creates the first job. */
  ApiRequest request() {
    return BatchImports.request(endpoint(), requests().stream().map(ApiRequest::body).toList());
  }

  /**
   * The first job's {@code Idempotency-Key}, the same each time it is tried.
   *
   * @param request of that job, which is large and made once for each attempt
   */
  String key(ApiRequest request) {
    return Sha256.of(source + "\n" + endpoint() + "\n" + request.body());
  }

  /** The first job is made. */
  void done() {
    jobs.remove();
  }

  /** Makes two jobs of the first one. */
  void halve() {
    Job whole = jobs.remove();
    int half = whole.requests().size() / 2;
    List<ApiRequest> requests = whole.requests();
    jobs.addFirst(new Job(whole.endpoint(), requests.subList(half, requests.size())));
    jobs.addFirst(new Job(whole.endpoint(), requests.subList(0, half)));
  }
}
