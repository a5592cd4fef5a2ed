package fsdestination.cloud;

import fsdestination.cloud.api.ApiException;
import fsdestination.cloud.api.ApiRequest;
import fsdestination.cloud.api.FullStoryApi;
import fsdestination.cloud.api.RejectedRequestException;
import fsdestination.cloud.internal.IdempotencyKey;
import fsdestination.json.jvm.JavaValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Sends events to FullStory's REST API, as the settings' subscriptions say. Immutable and safe for
 * many threads; whoever sends a user's events at the same time has no say in their order.
 *
 * <pre>{@code
 * try (var destination = CloudDestination.of(Map.of(), FullStoryApi.of(key))) {
 *   destination.configErrors().forEach(System.err::println);
 *   DeliveryResult result = destination.send(Event.parse(json));
 *   if (result.outcome() == Outcome.REJECTED) System.err.println(result.reason());
 * }
 * }</pre>
 *
 * <p>Delivery is at least once: an event that is sent again within 24 hours has the same {@code
 * Idempotency-Key}s, so that FullStory's V2 API takes it once, unless it answered an attempt with
 * 500. The V1 API has no such keys.
 */
public final class CloudDestination implements AutoCloseable {
  private final Subscriptions subscriptions;
  private final CloudConsent consent;
  private final FullStoryApi api;
  private final List<String> warnings;

  private CloudDestination(
      Subscriptions subscriptions, CloudConsent consent, FullStoryApi api, List<String> warnings) {
    this.subscriptions = subscriptions;
    this.consent = consent;
    this.api = api;
    this.warnings = warnings;
  }

  /**
   * Reads the settings once. A subscription with an error is off, and {@link #configErrors} has the
   * error; whoever wants all or nothing closes the destination then. With an invalid {@code
   * consent} every event is skipped.
   *
   * @param settings without subscriptions, the presets: every {@code track} by {@code
   *     trackEventV2}, every {@code identify} by {@code identifyUserV2}
   * @param api closed with the destination
   * @throws NullPointerException if one of them is null; the message names it
   */
  public static CloudDestination of(CloudSettings settings, FullStoryApi api) {
    Objects.requireNonNull(settings, "settings");
    Objects.requireNonNull(api, "api");
    JavaValue value = JavaValue.from(settings.values());
    var subscriptions = Subscriptions.of(value);
    var errors = new ConfigErrorList("", subscriptions.configErrors());
    var consent = CloudConsent.of(value, errors);
    var warnings = new ArrayList<String>();
    SettingNames.check(settings.values().keySet(), errors, warnings);
    warnings.addAll(subscriptions.unsupported());
    if (subscriptions.all().isEmpty()) {
      warnings.add("No enabled subscription uses a cloud-mode action: every event is skipped");
    }
    return new CloudDestination(subscriptions, consent, api, warnings);
  }

  /**
   * The same for settings that have been read already.
   *
   * @param settings as JSON libraries read them
   */
  public static CloudDestination of(Map<String, ?> settings, FullStoryApi api) {
    return of(CloudSettings.of(settings), api);
  }

  /** What is wrong with the settings; a subscription with one of these errors is off. */
  public List<ConfigError> configErrors() {
    return List.copyOf(subscriptions.configErrors());
  }

  /**
   * What is probably not meant, a sentence each: unknown settings, subscriptions whose action
   * device mode alone has, such as {@code viewedPage}, and that no subscription is on.
   */
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  /** The names of the subscriptions that use FullStory's V1 API, which has no batches. */
  public List<String> v1Subscriptions() {
    return subscriptions.all().stream()
        .filter(each -> each.action().isV1())
        .map(CloudSubscription::name)
        .toList();
  }

  /**
   * What would be sent for an event: one entry for each subscription that is on. What its sender
   * keeps from FullStory, by {@code integrations}, is skipped, and so is every event without the
   * consent that the settings ask for.
   */
  public Plan plan(Event event) {
    Objects.requireNonNull(event, "event");
    var entries = new ArrayList<PlannedRequest>();
    boolean first = true;
    boolean allowed = consent.allows(event);
    for (CloudSubscription subscription : subscriptions.all()) {
      PlannedRequest entry =
          allowed && Integrations.allow(event.value(), subscription.action().key())
              ? subscription.plan(event, first)
              : PlannedRequest.skipped(subscription.name());
      entries.add(entry);
      if (entry.request() != null) first = false;
    }
    return Plan.of(event, entries);
  }

  /**
   * Sends an event and waits: for FullStory, and where need be, before it is tried again. By the
   * {@linkplain fsdestination.cloud.api.RetryOptions#DEFAULT default options} that is six attempts
   * of up to 10 seconds for each subscription that matches, and between them 16 seconds in all, or
   * up to two minutes each where FullStory asks for them by {@code Retry-After}: eleven minutes at
   * most, give or take seconds.
   *
   * <p>If FullStory says that the session which the event names takes no more events, the event is
   * sent for its user, if it has one.
   *
   * <p>It throws nothing for what becomes of the event. A thread that is interrupted waits no
   * longer: the event is {@link Outcome#UNAVAILABLE}, and the thread still interrupted. So is the
   * event once the destination is closed.
   *
   * @throws NullPointerException without an event
   */
  public DeliveryResult send(Event event) {
    return send(plan(event));
  }

  /**
   * Sends what was planned for an event; waits as {@link #send(Event)} does. If FullStory fails on
   * the request of one subscription, those of the others are sent all the same; after an
   * {@linkplain SubscriptionResult#isOutage outage} nothing more is sent.
   *
   * @return a result for each entry of the plan, in its order, as far as it came
   * @throws IllegalArgumentException if the plan is for something that is no event
   */
  public DeliveryResult send(Plan plan) {
    if (!plan.isEvent()) throw new IllegalArgumentException(plan.problem());
    var results = new ArrayList<SubscriptionResult>();
    for (PlannedRequest entry : plan.entries()) {
      SubscriptionResult result = send(entry);
      results.add(result);
      // The others would fail too, and each would wait as long.
      if (result.isOutage()) break;
    }
    return new DeliveryResult(results);
  }

  private SubscriptionResult send(PlannedRequest planned) {
    var request = planned.request();
    if (request == null) return planned.resultWithoutRequest();
    try {
      int status = api.send(request, planned.idempotencyKey()).status();
      return SubscriptionResult.sent(planned.subscription(), status);
    } catch (RejectedRequestException e) {
      var fallback = request.fallback();
      return fallback == null || !e.isOfSession()
          ? SubscriptionResult.failed(planned.subscription(), e)
          : sendWithoutSession(planned, fallback, e);
    } catch (ApiException e) {
      return SubscriptionResult.failed(planned.subscription(), e);
    }
  }

  /** Its key is another, because FullStory files the rejection under the first one. */
  private SubscriptionResult sendWithoutSession(
      PlannedRequest planned, ApiRequest request, RejectedRequestException why) {
    try {
      String key = IdempotencyKey.of(planned.idempotencyKey() + ":user");
      int status = api.send(request, key).status();
      System.getLogger(CloudDestination.class.getName())
          .log(
              System.Logger.Level.INFO,
              "{0}: {1}, so the event was sent for its user",
              request,
              why.status() == 404 ? "the session does not exist" : "the session is full");
      return SubscriptionResult.sentWithoutSession(planned.subscription(), status);
    } catch (ApiException e) {
      return SubscriptionResult.failed(planned.subscription(), e);
    }
  }

  /** The client that it sends by. */
  public FullStoryApi api() {
    return api;
  }

  /** Closes the client. */
  @Override
  public void close() {
    api.close();
  }
}
