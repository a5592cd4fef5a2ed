package fsdestination.server.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import fsdestination.cloud.CloudDestination;
import fsdestination.cloud.Event;
import fsdestination.cloud.api.FullStoryApi;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/** Events like those of a shop, and files of them: what is sent a line. */
final class SomeEvents {
  private SomeEvents() {}

  static String event(int i) {
    return """
    {"type":"track","messageId":"m%d","userId":"u%d","anonymousId":"a%d","event":"Order Completed",\
    "timestamp":"2026-11-22T10:00:00.000Z","properties":{"total":%d.5,"currency":"EUR","coupon":"NOVEMBER",\
    "products":[{"sku":"A-1","name":"Shirt","price":20},{"sku":"B-2","name":"Hat","price":10.5}]},\
    "context":{"library":{"name":"analytics.js","version":"1.84.3"},"page":{"url":"https://www.example.com/"}}}"""
        .formatted(i, i % 997, i, i);
  }

  /** Events. */
  static Path write(Path file, int count) throws IOException {
    try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
      for (int i = 0; i < count; i++) out.println(event(i));
    }
    return file;
  }

  /**
   * Events, so many together, as an array behind some name.
   *
   * @param requests whether they are FullStory's requests
   */
  static Path write(Path file, int count, int together, String name, boolean requests)
      throws IOException {
    try (var out = new PrintWriter(Files.newBufferedWriter(file));
        var planner = CloudDestination.of(Map.of(), FullStoryApi.of("none"))) {
      for (int i = 0; i < count; i++) {
        boolean first = i % together == 0;
        boolean last = i % together == together - 1 || i == count - 1;
        if (together > 1) out.print(first ? "{\"" + name + "\":[" : ",");
        out.print(requests ? request(event(i), planner) : event(i));
        if (together > 1 && last) out.print("]}");
        if (last) out.println();
      }
    }
    return file;
  }

  private static String request(String event, CloudDestination planner) {
    var planned = planner.plan(Event.parse(event.getBytes(UTF_8))).entries().get(0);
    return Objects.requireNonNull(planned.request()).body();
  }
}
