import { element } from '../ui/element.js';

const LEVELS = { error: 'Error', warn: 'Warning', info: 'Info' };

/** What FullStory will drop or misunderstand in a call, worst first. */
export function findingList(findings) {
  if (findings.length === 0) return [];
  const sorted = Object.keys(LEVELS).flatMap((level) => findings.filter((finding) => finding.level === level));
  return [element('ul', { class: 'findings', 'aria-label': 'What FullStory makes of it' }, sorted.map(item))];
}

function item({ code, level, what, why, mend }) {
  return element(
    'li',
    { class: 'finding', 'data-level': level },
    element('strong', {}, LEVELS[level]),
    ' ',
    element('code', {}, code),
    element('p', {}, `${what[0].toUpperCase()}${what.slice(1)}. ${why}. ${mend}.`),
  );
}
