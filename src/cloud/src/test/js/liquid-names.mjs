import { createRequire } from 'node:module';
import { writeFileSync } from 'node:fs';
import { evaluated } from './liquid-evaluated.mjs';

/**
 * Writes, for each filter and tag of liquidjs, what Segment makes of a template that has it:
 * {type, name, template, event, text or rejected}. Called as `node liquid-names.mjs SEED COUNT FILE`.
 */
const require = createRequire(import.meta.url);
const { Liquid } = require('liquidjs');
const BLOCKS = ['block', 'capture', 'case', 'comment', 'for', 'if', 'raw', 'tablerow', 'unless'];
// prettier-ignore
const CONTENTS = {
  assign: 'x = 1', capture: 'x', case: '1', cycle: '1', for: 'x in y', if: '1', include: "'x'", layout: "'x'", render: "'x'",
  tablerow: 'x in y', unless: '1', decrement: 'x', increment: 'x', '#': 'x',
};

const named = (type, name, template) => ({ type, name, ...evaluated(template, {}) });
const liquid = new Liquid();
const argumentsOf = (name) => (name === 'date' ? "'%Y'" : name.startsWith('replace') ? "'2', '3'" : "'2'");
const filters = [...Object.keys(liquid.filters), 'type'].map((name) =>
  named('filter', name, `{{ '2026' | ${name}: ${argumentsOf(name)} | ${name === 'sample' ? 'size' : 'json'} }}`),
);
const tags = Object.keys(liquid.tags).map((name) =>
  named('tag', name, `{% ${name} ${CONTENTS[name] ?? ''} %}${BLOCKS.includes(name) ? `{% end${name} %}` : ''}`),
);
writeFileSync(process.argv[4], JSON.stringify([...filters, ...tags]));
