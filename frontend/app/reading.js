// Marks the section that is being read in the table of contents, and goes to one without a round trip to the server: a
// change of the address would open the page anew.
const go = (event, page) => {
  const link = event.target.closest('a');
  const section = link && page.querySelector(`.reading-text > [id="${decodeURIComponent(link.hash.slice(1))}"]`);
  if (!section || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  section.scrollIntoView();
  const heading = section.querySelector('h2');
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
};

const watch = (page) => {
  const links = new Map([...page.querySelectorAll('.reading-contents a')].map((a) => [decodeURIComponent(a.hash.slice(1)), a]));
  const seen = new Set();
  const observer = new IntersectionObserver((entries) => {
    entries.forEach((e) => (e.isIntersecting ? seen.add(e.target.id) : seen.delete(e.target.id)));
    const here = [...links.keys()].find((id) => seen.has(id));
    if (here) links.forEach((a, id) => (id === here ? a.setAttribute('aria-current', 'true') : a.removeAttribute('aria-current')));
  }, { rootMargin: '-15% 0px -55% 0px' });
  page.querySelectorAll('.reading-text > section').forEach((section) => observer.observe(section));
};

const begin = () => document.querySelectorAll('.reading:not([data-watched])').forEach((page) => {
  if (!page.querySelector('.reading-text > section')) return;
  page.dataset.watched = '';
  page.querySelector('.reading-contents').addEventListener('click', (event) => go(event, page));
  watch(page);
});

new MutationObserver(begin).observe(document.body, { childList: true, subtree: true });
begin();
