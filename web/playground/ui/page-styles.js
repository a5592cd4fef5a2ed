import { StyleModule as Unmounted } from '../../../node_modules/style-mod/src/style-mod.js';

/** @type {Set<Unmounted>} */
const mounted = new Set();
let rules = 0;

/**
 * CodeMirror's styles, at the beginning of the page's own style sheet, which may change them. CodeMirror itself would
 * add a `<style>`, which the page's security policy forbids; playground-site.mjs puts this in its place.
 */
export class StyleModule extends Unmounted {
  /** @param {any} modules */
  static mount(_root, modules) {
    for (const one of [modules].flat()) {
      if (mounted.has(one)) continue;
      mounted.add(one);
      one.rules.forEach(insert);
    }
  }
}

/** @param {string} rule */
function insert(rule) {
  try {
    document.styleSheets[0].insertRule(rule, rules);
    rules += 1;
  } catch {
    // For another browser.
  }
}
