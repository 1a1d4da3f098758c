// Before the first paint, so that nobody who chose dark is flashed with light. The same as in Shell.java.
try {
  const theme = localStorage.getItem('leeratelier.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {}
