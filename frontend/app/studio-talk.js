// The map of a talk: zooming, and going about it by keyboard. Without this it can still be scrolled and pressed.
const SMALLEST = 0.3;
const LARGEST = 2;

const zoom = (view, wanted) => {
  const drawing = view.querySelector('.map-drawing');
  if (!drawing) return;
  const scale = Math.min(LARGEST, Math.max(SMALLEST, wanted));
  const middleX = (view.scrollLeft + view.clientWidth / 2) / view.scrollWidth;
  const middleY = (view.scrollTop + view.clientHeight / 2) / view.scrollHeight;
  view.dataset.scale = scale;
  view.style.setProperty('--map-scale', scale);
  view.scrollLeft = middleX * view.scrollWidth - view.clientWidth / 2;
  view.scrollTop = middleY * view.scrollHeight - view.clientHeight / 2;
};

const scaleOf = (view) => Number(view.dataset.scale ?? 1);

const fit = (view) => {
  const drawing = view.querySelector('.map-drawing');
  if (!drawing) return;
  const box = drawing.viewBox.baseVal;
  zoom(view, Math.min(1, view.clientWidth / box.width, view.clientHeight / box.height));
};

const tool = (view, name) => {
  if (name === 'fit') fit(view);
  else zoom(view, scaleOf(view) * (name === 'in' ? 1.25 : 0.8));
};

const show = (spot) => spot.scrollIntoView({ block: 'nearest', inline: 'nearest' });

document.addEventListener('click', (event) => {
  const button = event.target.closest?.('[data-zoom]');
  const view = button?.closest('.map')?.querySelector('.map-view');
  if (view) tool(view, button.dataset.zoom);
});

document.addEventListener('wheel', (event) => {
  const view = event.ctrlKey && event.target.closest?.('.map-view');
  if (!view) return;
  event.preventDefault();
  zoom(view, scaleOf(view) * (event.deltaY < 0 ? 1.1 : 0.9));
}, { passive: false });

const ARROWS = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };
const ZOOMS = { '+': 'in', '=': 'in', '-': 'out', '0': 'fit' };

document.addEventListener('keydown', (event) => {
  const spot = event.target.closest?.('.map-view [data-spot]');
  if (!spot || event.ctrlKey || event.metaKey || event.altKey) return;
  const view = spot.closest('.map-view');
  if (event.key === 'Enter' || event.key === ' ') {
    event.preventDefault();
    spot.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  } else if (ARROWS[event.key]) {
    event.preventDefault();
    const key = spot.dataset[ARROWS[event.key]];
    const next = key && view.querySelector(`[data-spot="${CSS.escape(key)}"]`);
    if (!next) return;
    view.querySelectorAll('[data-spot][tabindex="0"]').forEach((other) => other.setAttribute('tabindex', '-1'));
    next.setAttribute('tabindex', '0');
    next.focus();
    show(next);
  } else if (ZOOMS[event.key]) {
    event.preventDefault();
    tool(view, ZOOMS[event.key]);
  }
});
