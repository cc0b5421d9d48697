// Finds every record and page that holds all the words typed. The texts lie in classic scripts beside this one and are
// read only when somebody turns to the box, so that it works from a folder as well as from a server.
(() => {
  const box = document.querySelector('[data-search]');
  if (!box) return;
  const root = new URL('.', document.currentScript.src);
  const input = box.querySelector('input');
  const found = box.querySelector('#found');
  const status = found.querySelector('p');
  const list = found.querySelector('ul');
  const SHOWN = 50;
  const CONTEXT = 28;
  const entries = [];
  let chunks = null;
  let asked = false;
  let dismissed = false;
  let waiting = 0;

  // A letter from a word processor has other hyphens in its ids.
  const fold = (text) =>
    text
      .normalize('NFKC')
      .replace(/[\u2010-\u2013\u2212]/g, '-')
      .toLowerCase();

  function load(path) {
    const script = document.createElement('script');
    script.src = new URL(path, root).href;
    script.onerror = () => {
      chunks = [];
      status.textContent = '搜索文件未能读入，请检查站点文件夹是否完整。';
    };
    document.head.append(script);
  }

  function next() {
    const path = chunks.shift();
    if (path) load(path);
    if (input.value.trim() !== '') show();
  }

  window.yanshouSearch = {
    plan(plan) {
      chunks = plan.chunks;
      next();
    },
    add(sort, rows) {
      for (const [title, address, text] of rows) {
        entries.push({ sort, title, address, text, heading: fold(title), folded: fold(`${title} ${text}`) });
      }
      next();
    },
  };

  function search(words) {
    const inTitle = [];
    const inText = [];
    for (const entry of entries) {
      if (!words.every((word) => entry.folded.includes(word))) continue;
      (words.every((word) => entry.heading.includes(word)) ? inTitle : inText).push(entry);
    }
    return inTitle.concat(inText);
  }

  // The words stand out where they are; a length that folding changed only shifts the mark, never the text.
  function marked(text, words) {
    const span = document.createElement('span');
    const folded = fold(text);
    const first = Math.min(...words.map((word) => folded.indexOf(word)).filter((at) => at >= 0), text.length);
    const from = first < text.length ? Math.max(0, first - CONTEXT) : 0;
    const piece = text.slice(from, from + 3 * CONTEXT);
    const pieceFolded = fold(piece);
    if (from > 0) span.append('…');
    let at = 0;
    while (at < piece.length) {
      let hit = -1;
      let length = 0;
      for (const word of words) {
        const place = pieceFolded.indexOf(word, at);
        if (place >= 0 && (hit < 0 || place < hit)) {
          hit = place;
          length = word.length;
        }
      }
      if (hit < 0) break;
      span.append(piece.slice(at, hit));
      const mark = document.createElement('mark');
      mark.textContent = piece.slice(hit, hit + length);
      span.append(mark);
      at = hit + length;
    }
    span.append(piece.slice(at));
    if (from + piece.length < text.length) span.append('…');
    return span;
  }

  function show() {
    const words = fold(input.value).split(/\s+/).filter(Boolean);
    found.hidden = words.length === 0 || dismissed;
    if (found.hidden) return;
    const hits = search(words);
    const reading = chunks === null || chunks.length > 0 ? '（仍在读入）' : '';
    status.textContent =
      hits.length === 0
        ? `没有找到${reading || '，可换一个词或只写编号的一部分'}`
        : `找到 ${hits.length} 条${hits.length > SHOWN ? `，列出前 ${SHOWN} 条` : ''}${reading}`;
    // Texts still come in while somebody walks the list: the place they hold must survive the new list.
    const held = list.contains(document.activeElement) ? document.activeElement.href : null;
    list.replaceChildren(
      ...hits.slice(0, SHOWN).map((entry) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = new URL(entry.address, root).href;
        const title = document.createElement('b');
        title.textContent = entry.title;
        const sort = document.createElement('i');
        sort.textContent = entry.sort;
        link.append(title, sort, marked(entry.text, words));
        item.append(link);
        return item;
      }),
    );
    if (held !== null) ([...list.querySelectorAll('a')].find((link) => link.href === held) ?? input).focus();
  }

  function close() {
    dismissed = true;
    clearTimeout(waiting);
    found.hidden = true;
  }

  function ask() {
    if (asked) return;
    asked = true;
    load('search/plan.js');
  }

  input.addEventListener('focus', ask);
  input.addEventListener('input', () => {
    ask();
    dismissed = false;
    clearTimeout(waiting);
    waiting = setTimeout(show, 80);
  });

  box.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const links = [...list.querySelectorAll('a')];
    const at = links.indexOf(document.activeElement);
    if (event.key === 'Escape') {
      close();
      input.focus();
    } else if (event.key === 'ArrowDown' && links.length > 0 && !found.hidden) {
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)].focus();
    } else if (event.key === 'ArrowUp' && at >= 0) {
      event.preventDefault();
      (at === 0 ? input : links[at - 1]).focus();
    } else if (event.key === 'Enter' && document.activeElement === input && links.length > 0) {
      event.preventDefault();
      links[0].click();
    }
  });

  document.addEventListener('click', (event) => {
    if (!box.contains(event.target)) close();
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !found.hidden) close();
    const typing = event.target.closest?.('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  box.hidden = false;
})();
