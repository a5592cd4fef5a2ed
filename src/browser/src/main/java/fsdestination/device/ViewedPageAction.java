package fsdestination.device;

import fsdestination.action.FieldCheck;
import fsdestination.json.Json;
import fsdestination.json.Value;
import fsdestination.page.FullStory;

/** {@code viewedPage} and {@code viewedPageV2}: the properties of the page. */
final class ViewedPageAction {
  private ViewedPageAction() {}

  /** The payload is {@code {pageName?, properties?, schema?}}; a property {@code pageName} wins. */
  static Action of(FullStory fullStory, boolean legacy) {
    return payload -> {
      Value name = payload.property("pageName");
      Value properties = payload.property("properties");
      if (legacy && !name.isTruthy() && properties.isNullish()) return;
      Value checked = FieldCheck.object(properties, "properties");
      Value page = Json.object();
      if (name.isTruthy()) Json.set(page, "pageName", FieldCheck.string(name, "pageName"));
      for (String key : checked.keys()) Json.set(page, key, checked.get(key));
      fullStory.setPageProperties(page, Actions.schema(payload, legacy));
    };
  }
}
