import { writeCases } from '../../../../site-tests/src/test/js/write-cases.mjs';
import { evaluated } from './liquid-evaluated.mjs';
import { EVENT, template } from './liquid-templates.mjs';

// prettier-ignore
const PIECES = [
  '{{', '}}', '{%', '%}', '-', '|', ':', ',', '"', "'", '(', ')', '[', ']', '.', '..', ' ', '\n', 'a', '1', '=', '==', 'not ', 'and ',
  'nil', '{% endif %}', '{% else %}', '{% raw %}', '{% endraw %}', '💥', '\\', '#',
];

/** A template with a mistake: something is too much, or missing, or stands twice. */
function mutated(text, chance) {
  const at = chance.below(text.length + 1);
  const from = chance.below(text.length + 1);
  return chance.one(
    () => text.slice(0, at) + chance.pick(PIECES) + text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + chance.below(3)),
    () => text.slice(0, at) + text.slice(from, from + chance.below(6)) + text.slice(at),
  );
}

writeCases((chance) => {
  let text;
  do text = template(chance).slice(0, 300);
  while (text.includes('sample'));
  return evaluated(mutated(chance.happens(0.5) ? mutated(text, chance) : text, chance), EVENT);
});
