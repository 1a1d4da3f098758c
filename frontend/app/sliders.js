// A slider has no value until somebody gives it one: by dragging, tapping, arrows, a digit, or Enter for where it stands.
const slider = (event) => (event.target.matches?.('.slider input') ? event.target : null);

const show = (input) => {
  const row = input.closest('.slider');
  const { low, high, of } = input.closest('.sliders').dataset;
  row.classList.remove('unset');
  row.style.setProperty('--value', input.value);
  row.querySelector('output').textContent = input.value;
  input.setAttribute('aria-valuetext', input.value === input.min ? low : input.value === input.max ? high : `${input.value} ${of}`);
};

const set = (input, value) => {
  input.value = value;
  show(input);
  input.dispatchEvent(new Event('change', { bubbles: true }));
};

document.addEventListener('input', (event) => slider(event) && show(event.target));

// A tap where the thumb already stands changes nothing for the browser, but it is an answer.
document.addEventListener('pointerup', (event) => {
  const input = slider(event);
  if (input?.closest('.unset')) set(input, input.value);
});

document.addEventListener('keydown', (event) => {
  const input = slider(event);
  if (!input || event.ctrlKey || event.metaKey || event.altKey) return;
  if (/^[0-9]$/.test(event.key)) {
    event.preventDefault();
    set(input, event.key);
  } else if ((event.key === 'Enter' || event.key === ' ') && input.closest('.unset')) {
    event.preventDefault();
    set(input, input.value);
  }
});
