package fsdestination.device;

import fsdestination.action.FieldCheck;
import fsdestination.json.Value;
import fsdestination.page.FullStory;

/** {@code viewedPage} and {@code viewedPageV2}: the properties of the page. */
final class ViewedPageAction {
  private ViewedPageAction() {}

  /** Takes {@code {pageName?, properties?}}; a pageName among the properties wins. */
  static Action of(FullStory fullStory, boolean legacy) {
    return payload -> {
      Value name = payload.member("pageName");
      Value properties = payload.member("properties");
      if (legacy && !name.isTruthy() && properties.isMissing()) return;
      Value checked = FieldCheck.object(properties, "properties");
      Value page = payload.newObject();
      if (name.isTruthy()) page.set("pageName", FieldCheck.string(name, "pageName"));
      for (String key : checked.keys()) page.set(key, checked.get(key));
      fullStory.setPageProperties(page);
    };
  }
}
