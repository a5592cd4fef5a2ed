package fsdestination.server.receiver;

import com.segment.analytics.Analytics;
import com.segment.analytics.Callback;
import com.segment.analytics.messages.IdentifyMessage;
import com.segment.analytics.messages.Message;
import com.segment.analytics.messages.TrackMessage;
import fsdestination.Nullable;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** Segment's library for Java, with the only setting that its documentation has for an address. */
final class SegmentForJava implements SendingLibrary {
  private static final String ARTIFACT = "com.segment.analytics.java/analytics";

  @Override
  public String name() {
    return ARTIFACT.replace('/', ':');
  }

  @Override
  public String version() {
    var properties = new Properties();
    try (var file =
        Analytics.class.getResourceAsStream("/META-INF/maven/" + ARTIFACT + "/pom.properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new LinkageError(ARTIFACT, e);
    }
    return properties.getProperty("version", "");
  }

  @Override
  public Told send(URI receiver, String writeKey) throws Exception {
    var outcomes = new Outcomes();
    var analytics =
        Analytics.builder(writeKey)
            .endpoint(receiver.toString())
            .flushQueueSize(2)
            .flushInterval(1, TimeUnit.SECONDS)
            .callback(new Listener(outcomes))
            .build();
    try {
      analytics.enqueue(IdentifyMessage.builder().userId("u").traits(Map.of("plan", "pro")));
      analytics.enqueue(TrackMessage.builder("Ordered").userId("u").properties(Map.of("total", 5)));
      var together = List.of(outcomes.await("identify"), outcomes.await("Ordered"));
      analytics.enqueue(TrackMessage.builder("Rejected").anonymousId("a"));
      String rejected = outcomes.await("Rejected");
      analytics.enqueue(TrackMessage.builder("Later").userId("u"));
      return new Told(together, rejected, outcomes.await("Later"));
    } finally {
      analytics.shutdown();
    }
  }

  private record Listener(Outcomes outcomes) implements Callback {
    @Override
    public void success(@Nullable Message message) {
      outcomes.taken(event(message));
    }

    @Override
    public void failure(@Nullable Message message, @Nullable Throwable failure) {
      outcomes.failed(event(message), failure);
    }

    private static String event(@Nullable Message message) {
      return message instanceof TrackMessage track ? track.event() : "identify";
    }
  }

  @Override
  public String toString() {
    return name();
  }
}
