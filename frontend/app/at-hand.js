// Lets the browser keep the guide and the planner for when there is no network, and install them where it can.
const state = document.querySelector('.offline-state');
const say = (words) => { if (state) state.textContent = words ?? ''; };

const keep = async () => {
  if (!('serviceWorker' in navigator)) return say(state?.dataset.away);
  try {
    await Promise.all(['/wegwijzer', '/gesprek-voorbereiden'].map((scope) =>
      navigator.serviceWorker.register('/wegwijzer/offline.js', { scope, updateViaCache: 'none' })));
    await navigator.serviceWorker.ready;
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
