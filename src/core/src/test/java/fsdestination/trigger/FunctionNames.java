package fsdestination.trigger;

import java.util.List;

/** The functions of triggers, for tests that have to know all of them. */
public final class FunctionNames {
  private FunctionNames() {}

  public static List<String> all() {
    return List.of(Function.NAME.split("\\|", -1));
  }
}
