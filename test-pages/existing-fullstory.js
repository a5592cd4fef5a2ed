/* The stub of an existing FullStory, reduced to the parts that others rely on. */
/**
 * @param {string} operation
 * @param {object} options
 * @param {string} source
 */
window.FS = function (operation, options, source) {
  FS._api
    ? FS._api(operation, options, source, undefined, undefined, 2)
    : FS.q.push([operation, options, source, undefined, undefined, 2]);
};
FS.q = [['init', { env: { orgId: 'o-1ABC-na1', host: 'fullstory.com' } }]];
FS._v = '2.1.0';
FS.theirs = true;
