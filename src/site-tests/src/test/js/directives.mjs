/** The argument of each directive. `make` returns a mapping of one level less. */
import { json, KEYS, object, scalar, STRINGS } from './json-values.mjs';
import { barePath, path } from './paths.mjs';

// prettier-ignore
const PATTERNS = [
  'a', 'b', 'A', ' ', '.', 'ab', '$', '\\', '^a', '(', '[a]', '-', '/', '#', ',', '\n', 'É', 's', 'k',
  'ß', 'σ', 'i', '😀', 'true', '5', '{{', 'abc', '\u00a0', '&', 'x|y', '0',
];
const REPLACEMENTS = ['', '-', '_', '$&', '$$', '$1', '$`', "$'", 'x$', '\\', '\\$', '$0', 'é', '😀', '$<a>'];
const SECOND = ['', 'longer than ten', 5, null];
const MODES = ['encode', 'encode', 'encode', 'decode', 'decode', 'decode', 'ENCODE', 'Decode'];
const BRACES = ['{{', '}}', '{', '}', '{{{', '{{}}', '{{ }}', '{{$.a}}', '{{{{a}}}}', '{{a}', '{{a}}}'];
const SPECIAL_SEPARATORS = ['$', '$&', '', '\\'];

function maybe(chance, probability, properties) {
  return chance.happens(probability) ? properties() : {};
}

/** A string, or sometimes a directive that should resolve to one. */
function stringOrDirective(chance, make, makeString) {
  return chance.happens(0.85) ? makeString() : make('directive');
}

function template(chance, event) {
  const field = () =>
    chance.one(
      () => `{{${barePath(chance, event)}}}`,
      () => `{{{${barePath(chance, event)}}}}`,
      () => `{{ ${barePath(chance, event)} }}`,
      () => chance.pick(BRACES),
    );
  return chance.several(1, 3, () => chance.one(field, field, () => chance.pick(STRINGS))).join('');
}

export const DIRECTIVES = {
  '@path': (chance, event, make) => stringOrDirective(chance, make, () => path(chance, event)),
  '@template': (chance, event, make) => stringOrDirective(chance, make, () => template(chance, event)),
  '@if': (chance, event, make) => ({
    [chance.pick(['exists', 'blank'])]: make(),
    ...maybe(chance, 0.1, () => ({ [chance.pick(['exists', 'blank'])]: make() })),
    ...maybe(chance, 0.9, () => ({ then: make() })),
    ...maybe(chance, 0.8, () => ({ else: make() })),
  }),
  '@case': (chance, event, make) => ({
    operator: chance.pick(['lower', 'upper', 'lower', 'upper', 'title', 'Lower']),
    ...maybe(chance, 0.95, () => ({
      value: chance.one(
        () => make('path'),
        () => chance.pick(STRINGS),
      ),
    })),
  }),
  '@replace': (chance, event, make) => ({
    pattern: chance.pick(PATTERNS),
    ...maybe(chance, 0.8, () => ({ replacement: chance.pick(REPLACEMENTS) })),
    value: chance.one(
      () => make('path'),
      () => make('directive'),
      () => chance.pick(STRINGS),
    ),
    ...maybe(chance, 0.4, () => ({ ignorecase: chance.happens(0.7) })),
    ...maybe(chance, 0.4, () => ({ global: chance.happens(0.3) })),
    ...maybe(chance, 0.3, () => ({ pattern2: chance.pick([...PATTERNS, ...SECOND]) })),
    ...maybe(chance, 0.3, () => ({ replacement2: chance.pick([...REPLACEMENTS, ...SECOND]) })),
  }),
  '@arrayPath': (chance, event, make) => [
    stringOrDirective(chance, make, () => path(chance, event)),
    ...(chance.happens(0.85) ? [make(chance.pick(['object', 'object', 'any']))] : []),
  ],
  '@literal': (chance, event, make) => make(),
  '@flatten': (chance, event, make) => ({
    separator: chance.pick(['.', '_', ' / ', '-', '.', '_', ...SPECIAL_SEPARATORS]),
    value: chance.one(
      () => make('path'),
      () => make(),
      () => json(chance, 3),
    ),
    ...maybe(chance, 0.4, () => ({ omitArrays: chance.pick([true, true, false, 0, 'no', null, {}]) })),
  }),
  '@json': (chance, event, make) => ({
    mode: chance.pick(MODES),
    value: chance.one(
      () => make('path'),
      () => make(),
      () => chance.pick(STRINGS),
    ),
  }),
  '@merge': (chance, event, make) => ({
    ...maybe(chance, 0.97, () => ({ direction: chance.pick(['left', 'right']) })),
    objects: chance.several(0, 3, () =>
      chance.happens(0.75) ? make(chance.pick(['path', 'directive', 'object'])) : object(chance, 2, 3),
    ),
  }),
  '@transform': (chance, event, make) => ({ apply: make('object'), mapping: make('object') }),
  '@excludeWhenNull': (chance, event, make) =>
    chance.one(
      () => make(),
      () => make('path'),
      () => object(chance, 3, 3),
    ),
};

export const raw = (chance) => (chance.happens(0.7) ? scalar(chance) : json(chance, 2));
export const key = (chance) => chance.pick(KEYS.filter((k) => !k.startsWith('@')));
