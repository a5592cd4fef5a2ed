package fsdestination.standin;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What FullStory holds: users, events and jobs. It does what is asked, once for each key. */
public final class StandInAccount {
  private static final Pattern LEGACY =
      Pattern.compile(
          "/users/v1/individual/([^/]+)/(customvars|customevent)\\?integration=segment");

  private final IdempotencyKeys keys;
  private final Map<String, List<JsonNode>> users = new LinkedHashMap<>();
  private final List<JsonNode> events = new ArrayList<>();
  private final List<String> order = new ArrayList<>();
  private final StandInJobs jobs = new StandInJobs(this);
  private final StandInSessions sessions = new StandInSessions();

  StandInAccount(Clock clock) {
    keys = new IdempotencyKeys(clock);
  }

  /** A user whom FullStory has captured, as V1 wants it. */
  public synchronized void capture(String uid) {
    users.computeIfAbsent(uid, any -> new ArrayList<>());
  }

  /** What users were told to be, by uid; the empty uid has the anonymous ones. */
  public synchronized Map<String, List<JsonNode>> users() {
    return new LinkedHashMap<>(users);
  }

  /** All events that were created, V1's too. */
  public synchronized List<JsonNode> events() {
    return List.copyOf(events);
  }

  /** {@code user UID} and {@code event NAME UID}, as they were created by V2. */
  public synchronized List<String> order() {
    return List.copyOf(order);
  }

  /** How jobs behave. */
  public StandInJobs jobs() {
    return jobs;
  }

  /** Which sessions take no more events. */
  public StandInSessions sessions() {
    return sessions;
  }

  /**
   * Answers a request: by an error, by what its key says was done before, or by executing it.
   *
   * @param execution {@link #execute}, or what a fault makes of it
   */
  StandInAnswer answer(Received request, Supplier<StandInAnswer> execution) {
    String wrong = RequestRules.headers(request);
    if (wrong.startsWith("401")) {
      return StandInAnswer.error(401, "unauthorized", "access is unauthorized");
    }
    if (!wrong.isEmpty()) return StandInAnswer.invalid(wrong);
    String key = request.header("Idempotency-Key");
    return key == null ? execution.get() : keys.once(key, request.body(), execution);
  }

  /** Does what is asked. */
  synchronized StandInAnswer execute(Received request) {
    String path = request.path();
    Matcher legacy = LEGACY.matcher(path);
    if (path.equals("/me")) return StandInAnswer.ok("{\"role\":\"ARCHITECT\"}");
    if (path.startsWith("/v2/users?uid=")) return delete(path.substring("/v2/users?uid=".length()));
    if (path.equals("/v2/users")) return answer(createUser(request.json()), "{\"id\":\"1\"}");
    if (path.equals("/v2/events")) return event(request.json());
    if (legacy.matches()) return legacy(legacy, request);
    if (path.matches("/v2/(users|events)/batch.*")) return jobs.answer(request);
    return StandInAnswer.error(404, "resource_not_found", "no such endpoint");
  }

  private StandInAnswer event(JsonNode event) {
    String code = sessions.code(event);
    return code.isEmpty() ? answer(createEvent(event), "{}") : StandInSessions.answer(code);
  }

  private static StandInAnswer answer(String problem, String body) {
    return problem.isEmpty() ? StandInAnswer.ok(body) : StandInAnswer.invalid(problem);
  }

  /** What is wrong with it; empty for one that was created. */
  String createUser(JsonNode user) {
    String problem = RequestRules.user(user);
    if (!problem.isEmpty()) return problem;
    String uid = user.path("uid").asText("");
    users.computeIfAbsent(uid, any -> new ArrayList<>()).add(user);
    order.add("user " + uid);
    return "";
  }

  /** What is wrong with it; empty for one that was created. */
  String createEvent(JsonNode event) {
    String problem = RequestRules.event(event);
    if (!problem.isEmpty()) return problem;
    events.add(event);
    order.add("event " + event.path("name").asText() + " " + event.at("/user/uid").asText(""));
    return "";
  }

  private StandInAnswer delete(String escaped) {
    String uid = URLDecoder.decode(escaped, StandardCharsets.UTF_8);
    return users.remove(uid) == null
        ? StandInAnswer.error(404, "resource_not_found", "Requested resource does not exist")
        : StandInAnswer.ok("{}");
  }

  private StandInAnswer legacy(Matcher path, Received request) {
    List<JsonNode> user = users.get(URLDecoder.decode(path.group(1), StandardCharsets.UTF_8));
    if (user == null) return StandInAnswer.error(404, "user_not_found", "no such user");
    boolean vars = path.group(2).equals("customvars");
    JsonNode body = request.json();
    String problem = vars ? LegacyRules.user(body) : LegacyRules.event(body);
    if (problem.isEmpty()) (vars ? user : events).add(body);
    return answer(problem, "{}");
  }
}
