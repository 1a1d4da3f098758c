// The guide: shows what holds for one's own work, and marks the step one reads.
const KEY = 'leeratelier.profession';
const choices = document.querySelector('.professions');

const remembered = () => { try { return localStorage.getItem(KEY) ?? ''; } catch { return ''; } };
const remember = (profession) => { try { localStorage.setItem(KEY, profession); } catch {} };

const show = (profession) => {
  for (const part of document.querySelectorAll('[data-profession]')) {
    part.hidden = profession ? part.dataset.profession !== profession : 'empty' in part.dataset;
  }
  for (const part of document.querySelectorAll('.own')) {
    part.hidden = !part.querySelector('[data-profession]:not([hidden])');
  }
  for (const part of document.querySelectorAll('[data-professions]')) {
    const mine = part.dataset.professions.split(' ').includes(profession);
    part.hidden = profession !== '' && !mine;
    part.open = profession === '' ? 'general' in part.dataset : mine;
  }
};

if (choices) {
  const radios = [...choices.querySelectorAll('input')];
  const chosen = radios.find((radio) => radio.value === remembered()) ?? radios[0];
  chosen.checked = true;
  show(chosen.value);
  choices.hidden = false;
  choices.addEventListener('change', (event) => {
    remember(event.target.value);
    show(event.target.value);
  });
}

const ways = new Map([...document.querySelectorAll('.step-ways a')].map((way) => [way.hash.slice(1), way]));
const mark = (step) => {
  for (const [id, way] of ways) {
    if (id === step) way.setAttribute('aria-current', 'step');
    else way.removeAttribute('aria-current');
  }
};
const watch = new IntersectionObserver((seen) => {
  for (const step of seen) if (step.isIntersecting) mark(step.target.id);
}, { rootMargin: '-30% 0px -65% 0px' });
for (const step of document.querySelectorAll('.guide-step')) watch.observe(step);
