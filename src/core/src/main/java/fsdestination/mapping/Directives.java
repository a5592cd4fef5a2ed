package fsdestination.mapping;

import fsdestination.json.Expression;
import fsdestination.json.Value;

/** The directives by their names. */
final class Directives {
  private Directives() {}

  static Expression parse(String name, Value directive, String at, Parser parser) {
    Value argument = directive.get(name);
    String inside = at + "/" + name;
    switch (name) {
      case "@path":
      case "@template":
        return TextDirective.parse(name, argument, inside, parser);
      case "@literal":
        return parser.parseAny(argument, inside);
      case "@excludeWhenNull":
        return ExcludeWhenNullDirective.of(parser.parseAny(argument, inside));
      case "@arrayPath":
        return ArrayPathDirective.parse(argument, inside, parser);
      case "@if":
      case "@case":
      case "@replace":
      case "@flatten":
      case "@json":
      case "@merge":
      case "@transform":
        return ofObject(name, argument, inside, parser);
      default:
        parser.shouldBe(inside, "a known directive", argument);
        return event -> argument;
    }
  }

  /** Those whose argument is an object, all of whose members are validated. */
  private static Expression ofObject(String name, Value argument, String at, Parser parser) {
    if (!argument.isObject() || parser.isDirective(argument)) {
      parser.shouldBe(at, "an object", argument);
      return event -> argument;
    }
    parser.parseBranch(argument, at);
    switch (name) {
      case "@if":
        return IfDirective.parse(argument, at, parser);
      case "@case":
        return CaseDirective.parse(argument, at, parser);
      case "@replace":
        return ReplaceDirective.parse(argument, at, parser);
      case "@flatten":
        return FlattenDirective.parse(argument, at, parser);
      case "@json":
        return JsonDirective.parse(argument, at, parser);
      case "@merge":
        return MergeDirective.parse(argument, at, parser);
      default:
        return TransformDirective.parse(argument, at, parser);
    }
  }
}
