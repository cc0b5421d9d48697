// Hides the rows that lack one of the words typed, and says how many are left; and unfolds the row that the address
// names. The page is whole without it.
(() => {
  const box = document.querySelector('[data-filter]');
  if (!box) return;
  const input = box.querySelector('input');
  const output = box.querySelector('output');
  const unit = box.dataset.unit;
  // A letter from a word processor has other hyphens in its ids.
  const fold = (text) =>
    text
      .normalize('NFKC')
      .replace(/[\u2010-\u2013\u2212]/g, '-')
      .toLowerCase();
  const groups = [...document.querySelectorAll('[data-group]')].map((element) => ({
    element,
    rows: [...element.querySelectorAll('[data-row]')].map((row) => ({ row, text: null })),
  }));
  const grouped = (count) => String(count).replace(/\B(?=(\d{3})+$)/g, ',');
  const total = groups.reduce((sum, group) => sum + group.rows.length, 0);

  function apply() {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const group of groups) {
      let left = 0;
      for (const entry of group.rows) {
        entry.text ??= fold(entry.row.dataset.words ?? entry.row.textContent);
        const keep = words.every((word) => entry.text.includes(word));
        if (entry.row.hidden === keep) entry.row.hidden = !keep;
        if (keep) left += 1;
      }
      group.element.hidden = left === 0;
      shown += left;
    }
    output.textContent =
      words.length === 0 ? `共 ${grouped(total)} ${unit}` : `显示 ${grouped(shown)} / ${grouped(total)} ${unit}`;
  }

  let waiting = 0;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(apply, 120);
  });
  function unfold() {
    const named = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const folded = named?.matches('[data-row]') ? named.querySelector('details') : null;
    if (folded) folded.open = true;
  }

  window.addEventListener('hashchange', unfold);
  unfold();
  output.textContent = `共 ${grouped(total)} ${unit}`;
  box.hidden = false;
})();
