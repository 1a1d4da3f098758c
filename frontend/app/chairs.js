// In the parent's chair a key moves on, wherever the focus rests: Enter, the space bar or the arrow to the right. Keys that
// mean something where the focus is keep that meaning.
document.addEventListener('keydown', (event) => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (!['Enter', ' ', 'ArrowRight'].includes(event.key)) return;
  const on = document.querySelector('[data-onward]');
  if (!on || document.querySelector('dialog[open], [popover]:popover-open')) return;
  if (event.target.closest?.('a, button, input, textarea, select, summary')) return;
  event.preventDefault();
  on.click();
});
