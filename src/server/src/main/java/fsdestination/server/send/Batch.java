package fsdestination.server.send;

import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.Endpoint;
import fsdestination.cloud.imports.BatchImports;
import fsdestination.cloud.internal.Sha256;
import fsdestination.server.send.journal.BatchRange;
import java.util.ArrayList;
import java.util.List;

/** Lines that go into the same batch imports. */
final class Batch {
  /** Lines; each has a request or a few, far from FullStory's limit of 50,000. */
  private static final int MAX_LINES = 5_000;

  private static final int MAX_REQUESTS = BatchImports.MAX_REQUESTS / 2;
  private static final long MAX_BYTES = 8L << 20;

  private final List<PlannedLine> lines = new ArrayList<>();
  private long bytes;
  private long requests;

  void add(PlannedLine line) {
    lines.add(line);
    bytes += line.line().size();
    requests += line.plan().requests().count();
  }

  List<PlannedLine> lines() {
    return lines;
  }

  boolean isFull() {
    return lines.size() >= MAX_LINES || bytes >= MAX_BYTES || requests >= MAX_REQUESTS;
  }

  BatchRange range() {
    return new BatchRange(lines.get(0).line().start(), lines.get(lines.size() - 1).line().end());
  }

  /** The requests for an endpoint, in the order of the lines. */
  List<ApiRequest> requests(Endpoint endpoint) {
    return lines.stream()
        .flatMap(line -> line.plan().requests())
        .filter(request -> request.endpoint() == endpoint)
        .toList();
  }

  /** The import of these requests. */
  static ApiRequest request(Endpoint endpoint, List<ApiRequest> requests) {
    return BatchImports.request(endpoint, requests.stream().map(ApiRequest::body).toList());
  }

  /** The same for the same lines of the same input, and for nothing else. */
  String key(String name, ApiRequest request) {
    // Where the last line ends does not count: it may have got its line feed since.
    return Sha256.of(
        String.join(
            "\n",
            name,
            Long.toString(lines.get(0).line().start()),
            Long.toString(lines.get(lines.size() - 1).line().start()),
            request.endpoint().name(),
            request.body()));
  }
}
