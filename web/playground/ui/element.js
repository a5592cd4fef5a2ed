/**
 * An element with attributes and children; a child that is text stays text.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, any>} attributes true is an attribute without a value; false, null and undefined leave it out
 * @param {(string | Node | (string | Node)[])[]} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === true) made.setAttribute(key, '');
    else if (value !== false && value != null) made.setAttribute(key, value);
  }
  made.append(...children.flat());
  return made;
}

/**
 * An element of the page itself.
 *
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {string} id
 * @param {Tag} tag what it is
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function byId(id, tag) {
  const found = document.querySelector(`${tag}#${id}`);
  if (!found) throw new Error(`The page has no <${tag} id="${id}">`);
  return /** @type {HTMLElementTagNameMap[Tag]} */ (found);
}

/**
 * The radio buttons of one name: which is chosen is their value.
 *
 * @param {HTMLFormElement} form
 * @param {string} name
 */
export function radios(form, name) {
  return /** @type {RadioNodeList} */ (form.elements.namedItem(name));
}
