package fsdestination.standin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** FullStory's batch imports. */
public final class StandInJobs {
  private static final int MAX_REQUESTS = 50_000;
  private static final Pattern JOB =
      Pattern.compile("/v2/(users|events)/batch/([^/?]+)(/errors)?(?:\\?page_token=(\\d+))?");

  private static final class Job {
    final boolean users;
    final int size;
    final List<ObjectNode> errors = new ArrayList<>();
    int polls;

    Job(boolean users, int size) {
      this.users = users;
      this.size = size;
    }
  }

  private final StandInAccount account;
  private final Map<String, Job> jobs = new LinkedHashMap<>();
  private int pollsUntilDone = 2;
  private int pageSize = 2;

  StandInJobs(StandInAccount account) {
    this.account = account;
  }

  /** How often a job is still in progress when its status is requested. */
  public void take(int polls) {
    pollsUntilDone = polls;
  }

  /** How many errors a page has. */
  public void pages(int size) {
    pageSize = size;
  }

  /** How many jobs were created. */
  public int count() {
    return jobs.size();
  }

  StandInAnswer answer(Received request) {
    if (request.method().equals("POST")) return create(request);
    Matcher path = JOB.matcher(request.path());
    Job job = path.matches() ? jobs.get(path.group(2)) : null;
    if (job == null || job.users != path.group(1).equals("users")) {
      return StandInAnswer.error(404, "resource_not_found", "no such job");
    }
    boolean done = job.polls >= pollsUntilDone;
    if (path.group(3) == null) {
      job.polls++;
      return StandInAnswer.ok(state(path.group(2), job, done).toString());
    }
    if (!done) return StandInAnswer.of(202, "{}");
    return errors(job, path.group(4) == null ? 0 : Integer.parseInt(path.group(4)));
  }

  private StandInAnswer create(Received request) {
    JsonNode requests = request.json().path("requests");
    if (!requests.isArray() || request.json().size() != 1) {
      return StandInAnswer.invalid("expected {requests}");
    }
    if (requests.isEmpty() || requests.size() > MAX_REQUESTS) {
      return StandInAnswer.invalid("a batch has 1 to 50000 requests, not " + requests.size());
    }
    var job = new Job(request.path().contains("/users/"), requests.size());
    for (JsonNode each : requests) {
      String code = job.users ? "" : account.sessions().code(each);
      String problem;
      if (!code.isEmpty()) problem = StandInSessions.message(code);
      else problem = job.users ? account.createUser(each) : account.createEvent(each);
      if (!problem.isEmpty()) {
        ObjectNode error = StandInJson.MAPPER.createObjectNode();
        error.put("message", problem).put("code", code.isEmpty() ? "validation_failed" : code);
        job.errors.add(error.set(job.users ? "user" : "event", each));
      }
    }
    String id = "job" + jobs.size() + "=";
    jobs.put(id.replace("=", "%3D"), job);
    ObjectNode answer = StandInJson.MAPPER.createObjectNode();
    answer.set("job", job(id, "PROCESSING"));
    return StandInAnswer.ok(answer.toString());
  }

  private static ObjectNode state(String escaped, Job job, boolean done) {
    ObjectNode state = StandInJson.MAPPER.createObjectNode();
    String ended = job.errors.isEmpty() ? "COMPLETED" : "FAILED";
    state.put("imports", done ? job.size - job.errors.size() : 0);
    state.put("errors", done ? job.errors.size() : 0);
    state.set("job", job(escaped.replace("%3D", "="), done ? ended : "PROCESSING"));
    return state;
  }

  private static ObjectNode job(String id, String status) {
    return StandInJson.MAPPER
        .createObjectNode()
        .put("id", id)
        .put("status", status)
        .put("created", "2026-11-22T10:00:00Z");
  }

  private StandInAnswer errors(Job job, int start) {
    ObjectNode page = StandInJson.MAPPER.createObjectNode();
    ArrayNode results = page.putArray("results");
    int end = Math.min(start + pageSize, job.errors.size());
    results.addAll(job.errors.subList(start, end));
    page.put("total_records", job.errors.size());
    if (end < job.errors.size()) page.put("next_page_token", Integer.toString(end));
    return StandInAnswer.ok(page.toString());
  }
}
