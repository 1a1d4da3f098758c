// The planner. What is written here stays here: nothing in this file sends anything, and the page's Content-Security-Policy
// (connect-src 'none') would not let it. Without the choice to keep it, it is in memory only.
const KEY = 'leeratelier.plan';
const DAYS = 14;
const DAY = 24 * 60 * 60 * 1000;

const form = document.getElementById('plan');
const fields = [...form.querySelectorAll('textarea')];
const keep = document.getElementById('keep');
const state = document.getElementById('keep-state');
const sheet = document.getElementById('sheet');
const judging = new Set(form.dataset.judging.split(' ').filter(Boolean));

const written = () => fields.some((field) => field.value.trim() !== '');
const texts = () => Object.fromEntries(fields.map((field) => [field.name, field.value]));

// Keeping on this device
const read = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (!kept) return undefined;
    if (typeof kept.at !== 'number' || Date.now() - kept.at > DAYS * DAY) {
      localStorage.removeItem(KEY);
      return undefined;
    }
    return kept.texts;
  } catch {
    return undefined;
  }
};
const save = () => {
  if (!keep.checked) return;
  try {
    localStorage.setItem(KEY, JSON.stringify({ at: Date.now(), texts: texts() }));
  } catch {
    keep.checked = false;
    state.textContent = state.dataset.refused;
  }
};
const forget = () => { try { localStorage.removeItem(KEY); } catch {} };
const tell = () => { state.textContent = keep.checked ? state.dataset.kept : state.dataset.memory; };

keep.addEventListener('change', () => {
  tell();
  if (keep.checked) save(); else forget();
});
window.addEventListener('beforeunload', (event) => {
  if (!keep.checked && written()) event.preventDefault();
});

// Words that may judge, and the room that is left
const words = (text) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
const remark = (field) => {
  const found = 'watched' in field.dataset ? words(field.value).find((word) => judging.has(word)) : undefined;
  const left = field.maxLength - field.value.length;
  const line = [
    found ? form.dataset.hint.replace('{0}', found) : '',
    left <= 60 ? form.dataset.left.replace('{0}', left) : '',
  ].filter(Boolean).join(' ');
  const place = document.getElementById(field.id + '-state');
  if (place.textContent !== line) place.textContent = line;
  place.classList.toggle('judges', Boolean(found));
};

// The sheet of paper: as large as fits on one page, whatever is written
const SIZES = [13, 12, 11.5, 11, 10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6];
const fill = (text) => {
  for (const [name, value] of Object.entries(texts())) {
    const place = sheet.querySelector(`[data-of="${name}"]`);
    place.textContent = text(value.trim());
    place.parentElement.classList.toggle('empty', value.trim() === '');
  }
};
const fits = () => {
  for (const size of SIZES) {
    sheet.style.setProperty('--sheet-size', `${size}pt`);
    if (sheet.scrollHeight <= sheet.clientHeight) return true;
  }
  return false;
};
const lay = () => {
  fill((text) => text.replace(/\n{2,}/g, '\n'));
  if (!fits()) {
    fill((text) => text.replace(/\s*\n\s*/g, ' / '));
    fits();
  }
};

let pause;
form.addEventListener('input', (event) => {
  remark(event.target);
  save();
  clearTimeout(pause);
  pause = setTimeout(lay, 300);
});
form.addEventListener('submit', (event) => event.preventDefault());

form.addEventListener('click', (event) => {
  const button = event.target.closest('[data-into]');
  if (!button) return;
  const field = document.getElementById(button.dataset.into);
  const sentence = button.previousElementSibling.textContent;
  const before = field.value.trimEnd();
  const after = before === '' ? sentence : `${before}\n${sentence}`;
  if (after.length <= field.maxLength) field.value = after;
  field.focus();
  field.setSelectionRange(field.value.length, field.value.length);
  field.dispatchEvent(new Event('input', { bubbles: true }));
});

window.addEventListener('beforeprint', lay);
document.getElementById('print').addEventListener('click', () => {
  lay();
  window.print();
});

const question = document.getElementById('clear-question');
document.getElementById('clear').addEventListener('click', () => question.showModal());
document.getElementById('clear-no').addEventListener('click', () => question.close());
document.getElementById('clear-yes').addEventListener('click', () => {
  question.close();
  for (const field of fields) {
    field.value = '';
    remark(field);
  }
  forget();
  keep.checked = false;
  lay();
  state.textContent = state.dataset.cleared;
  fields[0].focus();
});

// On a phone the help opens when asked for.
if (matchMedia('(width < 64rem)').matches) {
  for (const help of form.querySelectorAll('.plan-help')) help.open = false;
}

const kept = read();
if (kept) {
  keep.checked = true;
  for (const field of fields) field.value = String(kept[field.name] ?? '').slice(0, field.maxLength);
  fields.forEach(remark);
} else {
  keep.checked = false;
}
tell();
lay();
