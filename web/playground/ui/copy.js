/** A button that copies what a field or a block of code shows; where it may not, it selects it. */
export function copies(button, source) {
  const name = button.textContent;
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(source.value ?? source.textContent);
      button.textContent = 'Copied';
    } catch {
      select(source);
      button.textContent = 'Selected: Ctrl+C copies';
    }
    setTimeout(() => {
      button.textContent = name;
    }, 3000);
  });
}

function select(source) {
  if (source.select) source.select();
  else getSelection()?.selectAllChildren(source);
}
