package fsdestination.cloud;

import static fsdestination.ReadableJson.map;

import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RetryOptions;
import fsdestination.standin.FullStoryStandIn;
import java.util.ArrayList;
import java.util.List;

/** Destinations that send to one stand-in for FullStory, each request once. */
final class StandInDestinations implements AutoCloseable {
  /** The start of a subscription that every event matches. */
  static final String ALL = "enabled: true, subscribe: 'all', ";

  /** A subscription that sends every event as N, of the user that it names. */
  static final String TRACK =
      ALL + "partnerAction: 'trackEventV2', mapping: {name: 'N', userId: {'@path': '$.userId'}}";

  final FullStoryStandIn standIn = FullStoryStandIn.start();
  private final List<CloudDestination> open = new ArrayList<>();

  /** With these subscriptions, each without its braces. */
  CloudDestination withSubscriptions(String... subscriptions) {
    return of("{subscriptions: [{" + String.join("}, {", subscriptions) + "}]}");
  }

  /**
   * @param settings readable JSON
   */
  CloudDestination of(String settings) {
    var api =
        FullStoryApi.of(
            FullStoryStandIn.KEY,
            standIn.url(),
            RetryOptions.DEFAULT.toBuilder().maxAttempts(1).build());
    var destination = CloudDestination.of(map(settings), api);
    open.add(destination);
    return destination;
  }

  @Override
  public void close() {
    open.forEach(CloudDestination::close);
    standIn.close();
  }
}
