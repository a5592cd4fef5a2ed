/**
 * The language of a subscription's `mapping`: raw values, and directives where parts of the event
 * belong. A directive is an object whose only key begins with `@`; beside it may stand `_metadata`,
 * which is ignored.
 */

/** What a mapping is made of. A member that is `undefined` is left out of the payload. */
export type MappingValue = string | number | boolean | null | readonly MappingValue[] | MappingObject;

/** An object, or a directive, whose value is one in the end. */
export type MappingObject = RawObject | Directive;

/** A text, or a directive that finds one in the event. */
export type TextValue = string | Directive;

export type Directive =
  | PathDirective
  | TemplateDirective
  | IfDirective
  | CaseDirective
  | ReplaceDirective
  | ArrayPathDirective
  | LiteralDirective
  | FlattenDirective
  | JsonDirective
  | MergeDirective
  | TransformDirective
  | ExcludeWhenNullDirective;

/** An object that stands for itself; its members are mappings. No key of it begins with `@`. */
export interface RawObject extends NoDirective {
  readonly [directive: `@${string}`]: undefined;
  readonly [member: string]: MappingValue | undefined;
}

/** A part of the event: `{"@path": "$.properties.items[0].id"}`. */
export interface PathDirective extends Only<'@path'> {
  readonly '@path': TextValue;
}

/** A text with parts of the event: `{"@template": "{{event}}: {{properties.total}}"}`, without `$.`. */
export interface TemplateDirective extends Only<'@template'> {
  readonly '@template': TextValue;
}

/**
 * One value or another. `exists` asks whether a value is neither missing nor null; `blank` asks the
 * same, and takes `""`, 0, false and `[]` for missing too. `then` is for a value that is there, with
 * `blank` as well; an `else` that is `""`, 0, false or null is dropped.
 */
export interface IfDirective extends Only<'@if'> {
  readonly '@if': Condition & { readonly then?: MappingValue; readonly else?: MappingValue };
}

/** Of both, `exists` wins. */
type Condition =
  | { readonly exists: There; readonly blank?: undefined }
  | { readonly blank: There; readonly exists?: undefined }
  | { readonly exists: MappingValue; readonly blank: There };

/** A condition that is null or false holds for no event. */
type There = Exclude<MappingValue, null | false>;

/** A text in lower or upper case. What is no text stays. */
export interface CaseDirective extends Only<'@case'> {
  readonly '@case': { readonly operator: 'lower' | 'upper'; readonly value: TextValue };
}

/**
 * A text with another text in it replaced, and then, with `pattern2`, a second one. Patterns are
 * plain text of 1 to 10 characters; replacements have at most 10.
 */
export interface ReplaceDirective extends Only<'@replace'> {
  readonly '@replace': {
    readonly pattern: string;
    /** `""` if it is missing */
    readonly replacement?: string;
    readonly pattern2?: string;
    readonly replacement2?: string;
    readonly value: TextValue;
    /** false if it is missing */
    readonly ignorecase?: boolean;
    /** true if it is missing: every place, not the first alone */
    readonly global?: boolean;
  };
}

/** A list, with a shape for each element; in the shape, `$.` is the element. */
export interface ArrayPathDirective extends Only<'@arrayPath'> {
  readonly '@arrayPath': readonly [list: TextValue] | readonly [list: TextValue, shape: MappingObject];
}

/** The value as it stands. Directives in it are still resolved; braces in a text are not. */
export interface LiteralDirective extends Only<'@literal'> {
  readonly '@literal': MappingValue;
}

/** One object for all levels, whose keys are joined by `separator`. */
export interface FlattenDirective extends Only<'@flatten'> {
  readonly '@flatten': {
    readonly separator: string;
    readonly value: MappingValue;
    /** true leaves lists whole */
    readonly omitArrays?: boolean;
  };
}

/** JSON text of a value, or the value of JSON text. */
export interface JsonDirective extends Only<'@json'> {
  readonly '@json': { readonly mode: 'encode' | 'decode'; readonly value: MappingValue };
}

/** The members of several objects; of those with the same name the rightmost, or the leftmost. */
export interface MergeDirective extends Only<'@merge'> {
  readonly '@merge': {
    readonly direction: 'left' | 'right';
    readonly objects: readonly MappingObject[];
  };
}

/** A mapping of what another mapping, `apply`, makes of the event. */
export interface TransformDirective extends Only<'@transform'> {
  readonly '@transform': { readonly apply: MappingObject; readonly mapping: MappingObject };
}

/** A value without its nulls, or nothing if it is null itself. Lists keep theirs. */
export interface ExcludeWhenNullDirective extends Only<'@excludeWhenNull'> {
  readonly '@excludeWhenNull': MappingValue;
}

/** A directive that takes all other members of the payload as its `mapping`. */
export interface RootDirective extends NoDirective {
  readonly __segment_internal_directive: RootTransform;
  readonly [directive: `@${string}`]: undefined;
  readonly [member: string]: MappingValue | RootTransform | undefined;
}

/** An `@transform` whose `mapping` is beside it. */
export interface RootTransform {
  readonly '@transform': { readonly apply: MappingObject };
}

/** The names of the directives. `@liquid` is for cloud mode: a page refuses it. */
type DirectiveName =
  | '@path'
  | '@template'
  | '@if'
  | '@case'
  | '@replace'
  | '@arrayPath'
  | '@literal'
  | '@flatten'
  | '@json'
  | '@merge'
  | '@transform'
  | '@excludeWhenNull';

/*
 * Each part of a union names every directive, as one that it may not have. That tells the compiler
 * which directive an object is meant to be, so that it looks for keys too many in that one.
 */

export type NoDirective = { readonly [name in DirectiveName]?: undefined };

export type Only<Name extends DirectiveName> = {
  readonly [name in Exclude<DirectiveName, Name>]?: undefined;
} & { readonly _metadata?: unknown };

export {};
