package fsdestination.mapping;

import fsdestination.json.EventValue;
import fsdestination.json.Value;

/** The directives by name. */
final class Directives {
  private Directives() {}

  static EventValue parse(String name, Value argument, String at, MappingParser parser) {
    switch (name) {
      case "@path":
      case "@template":
        return StringDirective.parse(name, argument, at, parser);
      case "@literal":
        return parser.parseAny(argument, at);
      case "@excludeWhenNull":
        return ExcludeWhenNullDirective.of(parser.parseAny(argument, at));
      case "@arrayPath":
        return ArrayPathDirective.parse(parser.check(argument, at, "an array"), at, parser);
      case "@if":
        return IfDirective.parse(
            properties(argument, at, parser, " exists blank then else "), at, parser);
      case "@case":
        return CaseDirective.parse(
            properties(argument, at, parser, " operator value "), at, parser);
      case "@replace":
        return ReplaceDirective.parse(properties(argument, at, parser, " value "), at, parser);
      case "@flatten":
        return FlattenDirective.parse(properties(argument, at, parser, " value "), at, parser);
      case "@json":
        return JsonDirective.parse(properties(argument, at, parser, " value "), at, parser);
      case "@merge":
        return MergeDirective.parse(properties(argument, at, parser, " objects "), at, parser);
      case "@transform":
        return TransformDirective.parse(
            properties(argument, at, parser, " apply mapping "), at, parser);
      case "@liquid":
        return LiquidDirective.parse(argument, at, parser);
      default:
        parser.reject(at, "a known directive", name);
        return event -> argument;
    }
  }

  /**
   * Validates the properties that the directive does not parse itself. Because each property is
   * parsed once, nested directives need linear time.
   *
   * @param parsed the names of properties that the directive parses, with spaces between and around
   *     them
   */
  private static Value properties(Value argument, String at, MappingParser parser, String parsed) {
    if (parser.check(argument, at, "an object").isObject()) {
      for (String key : argument.keys()) {
        boolean ignored = parsed.indexOf(" " + key + " ") < 0;
        if (ignored) parser.branch().parse(argument.get(key), at + "/" + key);
      }
    }
    return argument;
  }
}
