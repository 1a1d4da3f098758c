// What a browser keeps for itself: light or dark, and whether digits choose. And the skip link, which must not be taken
// for a navigation. The theme itself is set before the first paint by a line in the head (Shell.java).
const kept = {
  theme: { key: 'leeratelier.theme', fallback: 'system', apply: (value) => {
    if (value === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
  } },
  digits: { key: 'leeratelier.digits', fallback: 'on', apply: () => {} },
};

const show = () => {
  for (const [name, setting] of Object.entries(kept)) {
    const value = localStorage.getItem(setting.key) ?? setting.fallback;
    for (const button of document.querySelectorAll(`.panel [data-${name}]`)) {
      button.setAttribute('aria-pressed', String(button.dataset[name] === value));
    }
  }
};

document.addEventListener('click', (event) => {
  for (const [name, setting] of Object.entries(kept)) {
    const button = event.target.closest?.(`.panel [data-${name}]`);
    if (!button) continue;
    localStorage.setItem(setting.key, button.dataset[name]);
    setting.apply(button.dataset[name]);
    show();
  }
});

document.addEventListener('click', (event) => {
  if (!event.target.closest?.('.skip')) return;
  event.preventDefault();
  event.stopPropagation();
  document.querySelector('main')?.focus();
}, true);

// Copies the link beside a button. Without https a browser keeps its clipboard shut to scripts: then the old way.
document.addEventListener('click', async (event) => {
  const button = event.target.closest?.('[data-copied]');
  if (!button) return;
  const input = button.parentElement.querySelector('input');
  input.select();
  try {
    await navigator.clipboard.writeText(input.value);
  } catch {
    document.execCommand('copy');
  }
  button.textContent = button.dataset.copied;
  button.parentElement.querySelector('[role=status]').textContent = button.dataset.copied;
});

// Another tab chose another language: open this page in it too. Where one was is in the address.
window.addEventListener('storage', (event) => {
  if (event.key === 'leeratelier.language' && !event.newValue?.startsWith(document.documentElement.lang + ' ')) location.reload();
});

// The panel comes and goes with the bar: bring its buttons up to date when it opens.
document.addEventListener('toggle', (event) => {
  if (event.target.id === 'account-panel' && event.newState === 'open') show();
}, true);

// A link in a panel leads elsewhere without a new page: close the panel.
document.addEventListener('click', (event) => {
  event.target.closest?.('.panel a')?.closest('[popover]')?.hidePopover();
});

// Vaadin's word on a lost connection stands outside all landmarks: make it a status, so that it is read out and found.
document.querySelector('vaadin-connection-indicator')?.setAttribute('role', 'status');
