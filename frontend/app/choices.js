// The keys 1 to 9 press the choice with that number. They stay silent while somebody types, holds a modifier, has a
// dialog open, or has switched them off in the account menu.
const typing = (target) =>
  target.closest?.('input:not([type="radio"], [type="checkbox"]), textarea, select, [contenteditable], vaadin-text-field, vaadin-text-area, vaadin-combo-box');

document.addEventListener('keydown', (event) => {
  if (event.repeat || event.ctrlKey || event.metaKey || event.altKey || !/^[1-9]$/.test(event.key)) return;
  if (localStorage.getItem('leeratelier.digits') === 'off') return;
  if (event.composedPath().some((node) => node instanceof Element && typing(node))) return;
  if (document.querySelector('dialog[open], vaadin-dialog[opened], vaadin-confirm-dialog[opened], [popover]:popover-open')) return;
  // With several lists on a page the last one counts: it is the one that was asked last.
  const list = [...document.querySelectorAll('.choices')].at(-1);
  const choice = list?.children[Number(event.key) - 1]?.querySelector('button:not([disabled]), input:not([disabled])');
  if (!choice) return;
  event.preventDefault();
  choice.focus();
  choice.click();
});
