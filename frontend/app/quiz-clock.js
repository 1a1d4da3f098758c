// Counts down the time that the server says is left. Says it aloud halfway, at five minutes and at one; asks the server to hand
// in when nothing is left. The server's clock decides, whatever is counted here.
const clocks = new Map();

function say(clock, left, state) {
  const text = left > 120
    ? clock.dataset.minutes.replace('#', Math.ceil(left / 60))
    : clock.dataset.seconds.replace('#', Math.max(0, Math.ceil(left)));
  const shown = clock.querySelector('.quiz-clock-time');
  if (shown.textContent !== text) shown.textContent = text;
  clock.classList.toggle('short', left <= 300);
  for (const mark of [clock.dataset.whole / 2, 300, 60]) {
    // Only what is passed while one looks: each new screen would say it anew.
    if (state.last > mark && left <= mark) {
      clock.querySelector('[role="status"]').textContent =
        mark === 60 ? clock.dataset.minute : clock.dataset.minutes.replace('#', Math.ceil(left / 60));
    }
  }
  state.last = left;
}

function tick() {
  for (const clock of document.querySelectorAll('.quiz-clock')) {
    if (!clocks.has(clock)) {
      const left = Number(clock.dataset.left);
      clocks.set(clock, { end: Date.now() + left * 1000, last: left });
    }
    const state = clocks.get(clock);
    const left = (state.end - Date.now()) / 1000;
    say(clock, left, state);
    if (left <= 0 && !state.done) {
      state.done = true;
      clock.dispatchEvent(new CustomEvent('time-up'));
    }
  }
  for (const clock of clocks.keys()) if (!clock.isConnected) clocks.delete(clock);
}

setInterval(tick, 500);
