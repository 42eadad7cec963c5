import katex from 'katex';

/*
 * Sets formulas. What is set stands in a shadow of the element whose text is the TeX, which stays as it is. Styles go
 * there through the object model, as the page's policy wants it.
 */
const OPTIONS = { trust: false, strict: 'ignore', maxExpand: 300, maxSize: 30, throwOnError: true };

const set = new WeakMap();
let style = null;

/** The style sheet goes into the page for its fonts, and into each shadow for its rules. */
async function load(address) {
  const answer = await fetch(address);
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(await answer.text());
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = address;
  document.head.append(link);
  return sheet;
}

/** A style sheet that did not load is asked for again next time. */
function styleFrom(address) {
  style ??= load(address).catch(error => {
    style = null;
    throw error;
  });
  return style;
}

function problem({ message }) {
  const note = document.createElement('span');
  note.className = 'formula-problem';
  note.textContent = message.replace(/^KaTeX parse error: /, '').replace(/ at position [\s\S]*/, '');
  return [document.createElement('slot'), ' ', note];
}

function show(host, tex, sheet) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [sheet];
  const formula = document.createElement('span');
  try {
    katex.render(tex, formula, { ...OPTIONS, displayMode: host.matches('div, .math-display') });
    root.replaceChildren(formula);
  } catch (error) {
    root.replaceChildren(...problem(error));
  }
}

export async function setFormulas(hosts, address) {
  const sheet = await styleFrom(address);
  for (const host of hosts) {
    const tex = host.textContent;
    if (set.get(host) !== tex) {
      set.set(host, tex);
      show(host, tex, sheet);
    }
  }
}
