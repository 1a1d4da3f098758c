// Lets the browser keep the guide and the planner for when there is no network, and install them where it can.
const state = document.querySelector('.offline-state');
const say = (words) => { if (state) state.textContent = words ?? ''; };

// Each language is kept by a script of its own.
const way = document.documentElement.lang === 'en' ? '/en' : '';

// A script is active when it has all it is to keep.
const active = (registration) => new Promise((resolve, reject) => {
  const worker = registration.installing ?? registration.waiting;
  if (registration.active || !worker) return resolve();
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') resolve();
    if (worker.state === 'redundant') reject(new Error(worker.state));
  });
});

const keep = async () => {
  if (!('serviceWorker' in navigator)) return say(state?.dataset.away);
  try {
    const both = await Promise.all(['/wegwijzer', '/gesprek-voorbereiden'].map((page) =>
      navigator.serviceWorker.register(`/wegwijzer${way}/offline.js`, { scope: page + way, updateViaCache: 'none' })));
    await Promise.all(both.map(active));
    document.documentElement.dataset.kept = '';
    say(state?.dataset.ready);
  } catch {
    // No network just now: what is kept, stays. A browser that keeps nothing says so.
    const kept = await navigator.serviceWorker.getRegistration(location.href).catch(() => undefined);
    if (kept?.active) document.documentElement.dataset.kept = '';
    say(kept?.active ? state?.dataset.ready : state?.dataset.away);
  }
};
keep();

const install = document.getElementById('install');
let question;
window.addEventListener('beforeinstallprompt', (event) => {
  if (!install) return;
  event.preventDefault();
  question = event;
  install.hidden = false;
});
install?.addEventListener('click', async () => {
  await question?.prompt();
  question = undefined;
  install.hidden = true;
});
