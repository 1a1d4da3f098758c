// Marks the section that is being read in the table of contents. Without it everything else still works.
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
  watch(page);
});

new MutationObserver(begin).observe(document.body, { childList: true, subtree: true });
begin();
