package fsdestination.mapping;

import fsdestination.Problems;
import fsdestination.json.Value;
import jsinterop.annotations.JsConstructor;
import jsinterop.annotations.JsFunction;

/**
 * Says what is wrong with a mapping as Segment's validation says it: the same rules in the same
 * order, the same sentences. The {@link Parser} decides what is refused, in few words; this tells
 * more, where its size does not matter.
 */
public final class Validation extends Sentences {
  /** A rule for one member of a directive's argument. */
  @JsFunction
  private interface Rule {
    boolean holds(Value value, String at);
  }

  @JsConstructor
  private Validation(Value empty) {
    super(empty);
  }

  /**
   * @param mapping as its owner wrote it; it is not changed
   * @return a list of sentences such as {@code /a/@path should be a string or a mapping directive
   *     but it is a number.}; empty if nothing is wrong
   */
  public static Value of(Value mapping) {
    Validation validation = new Validation(mapping.newArray());
    if (mapping.isMissing()) return validation.said;
    Parser parser = Parser.of(new Problems(), new Problems());
    if (mapping.isObject()) validation.isMapping(Mapping.rooted(mapping, parser), "");
    else validation.shouldBe("", "an object", mapping.kind());
    return validation.said;
  }

  /** These sentences as one text; empty if nothing is wrong. */
  static String text(Value mapping) {
    Value sentences = of(mapping);
    String text = "";
    for (String index : sentences.keys()) {
      text += (text.isEmpty() ? "" : " ") + sentences.get(index).text();
    }
    return text;
  }

  /** What stands in an array is not validated. */
  private boolean isMapping(Value value, String at) {
    String kind = kind(value);
    if (kind.equals("directive")) return isDirective(value, at);
    return !kind.equals("object") || hasMappings(value, at);
  }

  /** Whether it is an object, each of whose members is a mapping; all that are not are told. */
  private boolean hasMappings(Value value, String at) {
    boolean right = isOne(value, at, "an object", " object ");
    if (right) {
      for (String key : value.keys()) right &= isMapping(value.get(key), at + "/" + key);
    }
    return right;
  }

  private boolean isDirective(Value value, String at) {
    String name = "";
    int directives = 0;
    int others = 0;
    for (String key : value.keys()) {
      if (key.indexOf("@") == 0) {
        name = key;
        directives++;
      } else if (!key.equals("_metadata")) {
        others++;
      }
    }
    if (directives > 1 || others > 0) {
      int keys = directives > 1 ? directives : value.keys().length;
      return say(at, "should only have one @-prefixed key but it has " + keys + " keys");
    }
    return hasArgument(name, value.get(name), at + "/" + name, at);
  }

  /**
   * @param directive where the directive stands that has this name
   */
  private boolean hasArgument(String name, Value value, String at, String directive) {
    switch (name) {
      case "@path":
      case "@template":
        return isTextOrDirective(value, at) && isMapping(value, at);
      case "@literal":
      case "@excludeWhenNull":
        // A raw object is not validated.
        return isAny(value, at) && (!kind(value).equals("directive") || isMapping(value, at));
      case "@arrayPath":
        return isArray(value, at)
            && isTextOrDirective(value.get("0"), at)
            && isMapping(value.get("0"), at)
            && isMapping(value.get("1"), at);
      case "@liquid":
        // Segment's validation takes any text; here it may have no engine, or one that refuses it.
        if (!isText(value, at)) return false;
        String problem = value.liquidProblem("");
        if (!problem.isEmpty()) say(at, problem.substring(1));
        return true;
      case "@if":
      case "@case":
      case "@replace":
      case "@flatten":
      case "@json":
      case "@merge":
      case "@transform":
        return hasMappings(value, at) && hasFields(name, value, at);
      default:
        return say(directive, "has an invalid directive: " + name);
    }
  }

  /** All fields are looked at. They are known to be right as mappings. */
  private boolean hasFields(String name, Value value, String at) {
    int before = count();
    switch (name) {
      case "@if":
        may(value, "exists", at, this::isAny);
        may(value, "then", at, this::isAny);
        may(value, "else", at, this::isAny);
        break;
      case "@case":
        may(value, "operator", at, this::isText);
        may(value, "value", at, this::isTextOrDirective);
        break;
      case "@replace":
        must(value, "pattern", at, (text, place) -> isTextOf(text, place, 1, 10));
        may(value, "replacement", at, (text, place) -> isTextOf(text, place, 0, 10));
        must(value, "value", at, this::isTextOrDirective);
        may(value, "ignorecase", at, this::isBoolean);
        may(value, "global", at, this::isBoolean);
        break;
      case "@flatten":
        may(value, "separator", at, this::isText);
        must(value, "value", at, this::isAny);
        break;
      case "@json":
        must(value, "value", at, this::isAny);
        must(value, "mode", at, this::isMode);
        break;
      case "@merge":
        may(value, "direction", at, this::isDirection);
        must(value, "objects", at, this::isArray);
        return count() == before && areObjects(value.get("objects"), at + "/objects");
      default:
        must(value, "apply", at, this::isObjectOrDirective);
        must(value, "mapping", at, this::isObjectOrDirective);
    }
    return count() == before;
  }

  private void must(Value object, String field, String at, Rule rule) {
    if (object.get(field).isAbsent()) say(at, "should have field \"" + field + "\" but it doesn't");
    may(object, field, at, rule);
  }

  private void may(Value object, String field, String at, Rule rule) {
    Value value = object.get(field);
    if (!value.isAbsent()) rule.holds(value, at + "/" + field);
  }

  private boolean isMode(Value value, String at) {
    String names = "^(?:[eE][nN]|[dD][eE])[cC][oO][dD][eE]$";
    return isOneOf(value, at, names, "encode, decode");
  }

  /** Segment takes upper case too, and then merges to the right. */
  private boolean isDirection(Value value, String at) {
    return isOneOf(value, at, "^(left|right)$", "left, right");
  }

  /** As far as the first that is none. Segment forgets where the list stands. */
  private boolean areObjects(Value objects, String at) {
    for (String index : objects.keys()) {
      Value object = objects.get(index);
      String place = at + "/" + index;
      if (!isObjectOrDirective(object, place) || !isMapping(object, place)) return false;
    }
    return true;
  }
}
