// In a list to put in order the arrow keys press the buttons that move the element.
document.addEventListener('keydown', (event) => {
  const button = event.key === 'ArrowUp' ? '.up' : event.key === 'ArrowDown' ? '.down' : null;
  const row = button && event.target.closest?.('.order-row');
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  row.querySelector(button).click();
});
