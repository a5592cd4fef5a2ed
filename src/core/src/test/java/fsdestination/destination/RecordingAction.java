package fsdestination.destination;

import fsdestination.ReadableJson;
import fsdestination.action.Action;
import fsdestination.json.Value;
import java.util.ArrayList;
import java.util.List;

/** Remembers the payloads that it was given. */
final class RecordingAction implements Action {
  final List<String> payloads = new ArrayList<>();

  @Override
  public void perform(Value payload) {
    payloads.add(ReadableJson.text(payload));
  }
}
