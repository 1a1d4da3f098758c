// In a list to put in order the arrow keys press the buttons that move the element.
document.addEventListener('keydown', (event) => {
  const button = event.key === 'ArrowUp' ? '.up' : event.key === 'ArrowDown' ? '.down' : null;
  const row = button && event.target.closest?.('.order-row');
  if (!row || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  row.querySelector(button).click();
});

// A marked piece of a text opens the list of its labels. There the arrow keys go from label to label and 1 to 9 choose one.
const open = (piece) => {
  const menu = document.getElementById(piece.dataset.menu);
  if (menu?.matches(':not(:popover-open)')) menu.showPopover({ source: piece });
};

document.addEventListener('click', (event) => {
  const piece = event.target.closest?.('.labelled');
  if (piece) open(piece);
});

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.target.matches?.('.labelled') && (event.key === 'Enter' || event.key === ' ')) {
    event.preventDefault();
    open(event.target);
    return;
  }
  const menu = event.target.closest?.('.label-menu');
  if (!menu) return;
  const labels = [...menu.querySelectorAll('button')];
  const step = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
  const chosen = /^[1-9]$/.test(event.key) && localStorage.getItem('leeratelier.digits') !== 'off' && labels[event.key - 1];
  if (!step && !chosen) return;
  event.preventDefault();
  if (chosen) chosen.click();
  else labels.at((labels.indexOf(document.activeElement) + step) % labels.length).focus();
});
