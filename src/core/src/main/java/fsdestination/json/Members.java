package fsdestination.json;

import fsdestination.Nullable;
import fsdestination.ScriptObject;
import jsinterop.annotations.JsConstructor;

/** Expressions for the members of an object, or the elements of an array, one after another. */
public final class Members extends ScriptObject {
  private final String key;
  private final Expression member;
  private @Nullable Members next;

  @JsConstructor
  private Members(String key, Expression member) {
    this.key = key;
    this.member = member;
  }

  /** What further members are chained to. */
  public static Members none() {
    return new Members("", Expression.event());
  }

  /** Chains one more member; what is returned takes the one after it. */
  public Members then(String key, Expression member) {
    Members added = new Members(key, member);
    next = added;
    return added;
  }

  /** The object or array of those that were chained to this. */
  public Expression together(boolean array) {
    return event -> {
      Value container = array ? event.newArray() : event.newObject();
      for (Members each = next; each != null; each = each.next) {
        container.set(each.key, each.member.of(event));
      }
      return container;
    };
  }
}
