// Keeps the guide and the planner for when there is no network. It sees only where a page is asked for, never what is
// written on one. LANGUAGE, VERSION, PAGES, FILES and FONT are put before this by the server.
const MINE = `at-hand-${LANGUAGE}-`;
const CACHE = MINE + VERSION;
const FONTS = 'at-hand-font';
const PATIENCE = 4000;

self.addEventListener('install', (event) => event.waitUntil((async () => {
  const cache = await caches.open(CACHE);
  await cache.addAll([...PAGES, ...FILES].map((address) => new Request(address, { cache: 'no-cache' })));
  // The font is fine to have, not needed.
  if (!await caches.match(FONT)) await (await caches.open(FONTS)).add(FONT).catch(() => {});
  await self.skipWaiting();
})()));

self.addEventListener('activate', (event) => event.waitUntil((async () => {
  const old = (await caches.keys()).filter((name) => name.startsWith(MINE) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await self.clients.claim();
})()));

// From the network while it answers in time, so that everybody reads what holds now; otherwise what is kept.
const page = async (request, address) => {
  const kept = caches.match(address);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  const fresh = fetch(request).catch(() => undefined);
  const answer = await Promise.race([fresh, late]);
  return (answer?.ok ? answer : undefined) ?? await kept ?? await fresh ?? Response.error();
};

const file = async (request, address) => await caches.match(address) ?? fetch(request);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== self.location.origin) return;
  const address = url.pathname + url.search;
  if (request.mode === 'navigate' && PAGES.includes(url.pathname)) event.respondWith(page(request, url.pathname));
  else if (FILES.includes(address) || address === FONT) event.respondWith(file(request, address));
});
