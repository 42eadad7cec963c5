/*
 * Shows diagrams. A drawing stands in a shadow of the element whose text is its source, which stays as it is; its styles
 * go there through the object model, as the page's policy wants it.
 */
const PEN = '/fragments/diagrams';
const PAUSE = 400; // ms

const drawn = new WeakMap();
let pen = null;
let shown = [];
let timer = null;
let turn = Promise.resolve();

/** The page that draws. It has a size, so that it can measure, but is not to be seen. One that did not load is asked for anew. */
function penOf() {
  pen ??= new Promise((resolve, reject) => {
    const frame = document.createElement('iframe');
    frame.src = PEN;
    frame.tabIndex = -1;
    frame.ariaHidden = 'true';
    frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 60rem; block-size: 40rem; border: 0; visibility: hidden; pointer-events: none; z-index: -1';
    frame.onload = () => {
      const page = frame.contentDocument?.defaultView; // none where the browser shows an error of its own
      if (page?.draw) {
        resolve(page);
      } else {
        pen = null;
        frame.remove();
        reject(new Error(document.querySelector('.article').dataset.noDiagrams));
      }
    };
    document.body.append(frame);
  });
  return pen;
}

const isDark = () => getComputedStyle(document.documentElement).colorScheme === 'dark'
  || getComputedStyle(document.documentElement).colorScheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches;

function hang({ svg, css }, root) {
  const drawing = document.adoptNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement);
  for (const element of [drawing, ...drawing.querySelectorAll('[data-style]')]) {
    element.style.cssText = element.dataset.style ?? '';
  }
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`${css} :host > svg { display: block; max-inline-size: 100%; block-size: auto; margin-inline: auto; }`);
  root.adoptedStyleSheets = [sheet];
  root.replaceChildren(drawing);
}

/** Says what is wrong below the last drawing, which its author may be mending, or else below the source. */
function explain(root, { message }) {
  const note = document.createElement('p');
  note.part = 'problem';
  note.textContent = message.split('\n')[0].replace(/:$/, '');
  const drawing = root.querySelector('svg');
  root.host.toggleAttribute('data-dark', root.host.hasAttribute('data-dark') && drawing !== null);
  drawing?.setAttribute('part', 'outdated');
  root.replaceChildren(drawing ?? document.createElement('slot'), note);
}

async function show(host, source, dark) {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  if (!root.firstChild) {
    root.append(document.createElement('slot'));
  }
  try {
    const drawing = await (await penOf()).draw(source, { dark, font: getComputedStyle(document.body).fontFamily });
    if (host.textContent === source) {
      hang(drawing, root);
    }
  } catch (error) {
    if (!pen) {
      drawn.set(host, null); // the next time, though nothing of it has changed
    }
    if (host.textContent === source) {
      explain(root, error);
    }
  }
}

async function drawAll(hosts) {
  for (const host of hosts) {
    const source = host.textContent;
    const dark = isDark();
    const as = `${dark} ${source}`;
    if (host.isConnected && drawn.get(host) !== as) {
      drawn.set(host, as);
      host.toggleAttribute('data-dark', dark);
      await show(host, source, dark);
    }
  }
}

/** Mermaid draws one diagram at a time. */
function queue(hosts) {
  turn = turn.then(() => drawAll(hosts));
}

/** What has been drawn before is drawn again when its author pauses: drawing slows down who types, and half a source is mostly wrong. */
export function drawDiagrams(hosts) {
  shown = [...hosts];
  queue(shown.filter(host => !drawn.has(host)));
  clearTimeout(timer);
  timer = setTimeout(() => queue(shown), PAUSE);
}

const again = () => queue(shown);
matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
new MutationObserver(again).observe(document.documentElement, { attributeFilter: ['data-theme'] });
