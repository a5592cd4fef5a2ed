/* Empties a field and pastes into it, as a browser does. */
async (selector, text) => {
  const field = document.querySelector(selector);
  field.value = '';
  field.focus();
  const clipboardData = { getData: (type) => (type === 'text/plain' ? text : ''), types: ['text/plain'] };
  field.dispatchEvent(Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }));
};
