import htmx from 'htmx.org';
import { announce } from '../../app/js/announce.js';
import { copies, drop } from './copies.js';
import { confirmed } from '../saving/confirmed.js';
import { form, isSaved, path } from '../form/draft.js';
import { fill, same } from '../form/fields.js';
import { source } from '../source/source.js';
import { living, whenGone } from '../base/tab-lock.js';
import { become, tab } from '../saving/tab.js';
import { EDIT_ACKNOWLEDGED, EDIT_FOLLOWED, SOURCE_COMPOSED } from '../base/events.js';

/*
 * Offers what this device has of the post and the server may not: what was typed in a tab that crashed, or was closed,
 * before it was saved. Both are shown, and the author chooses; the one that is not chosen is in the history.
 */
const AGE = 15_000; // ms after which a copy has no living tab, where no lock tells
const ASK_AGAIN = 10_000;

const panel = document.querySelector('#Copies');
const awaited = new Set();
let offered;

const isConfirmed = copy => copy.body === confirmed.text
    && Object.entries(copy.fields).every(([name, values]) => same(values, confirmed.fields?.[name]));

async function abandoned() {
  const isAlive = await living() ?? (() => false);
  const others = (await copies()).filter(({ editor }) => editor !== tab.editor);
  others.filter(({ editor }) => isAlive(editor)).forEach(({ editor }) => awaitEnd(editor));
  const found = others.filter(({ editor, at }) => navigator.locks ? !isAlive(editor) : Date.now() - at > AGE);
  return found.sort((one, other) => one.at - other.at);
}

/** A tab that lives saves its words itself, unless it comes to an end. */
function awaitEnd(editor) {
  if (!awaited.has(editor)) {
    awaited.add(editor);
    whenGone(editor, () => {
      awaited.delete(editor);
      setTimeout(() => offered || offer().catch(() => {}));
    });
  }
}

/** One after the other. What the server has anyway is no question. */
async function offer() {
  offered = undefined;
  for (const copy of await abandoned()) {
    if (isConfirmed(copy)) {
      await drop(copy);
    } else if (!offered) {
      offered = copy;
    }
  }
  if (!offered) {
    panel.replaceChildren();
    return;
  }
  await send('comparison', offered).catch(() => {});
  if (panel.childElementCount) {
    announce(panel.querySelector('h2')?.textContent ?? '');
  } else {
    setTimeout(offer, ASK_AGAIN);
  }
}

function send(noun, { version, editor, body, at, fields }) {
  return htmx.ajax('post', `${path}/${noun}`, {
    source: panel, target: panel, swap: noun === 'comparison' ? 'innerHTML' : 'none',
    values: { ...fields, body, version, editor, at: new Date(at).toISOString() },
  });
}

/** Whether the server has said that it keeps this copy in the history. */
async function keepAside(copy) {
  let isKept = false;
  const hear = () => { isKept = true; };
  panel.addEventListener('draft:kept', hear);
  await send('aside', copy).catch(() => {});
  panel.removeEventListener('draft:kept', hear);
  return isKept;
}

/** The page goes on in the name of the lost tab, so that the server takes the last saves of that for this author's own. */
async function takeUp(copy) {
  await quiet();
  const isKnown = copy.version === confirmed.version && copy.check === confirmed.check;
  source.replace(copy.body);
  fill(copy.fields);
  if (!isKnown) {
    confirmed.text = undefined;
    confirmed.fields = undefined;
  }
  confirmed.version = copy.version;
  become(copy.editor, copy.turn);
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Waits until what was typed here is saved, so that the history has it, and no syllable is being composed. */
function quiet() {
  return new Promise(resolve => {
    const look = () => {
      if (isSaved() && !source.composing) {
        form.removeEventListener(EDIT_ACKNOWLEDGED, look);
        form.removeEventListener(SOURCE_COMPOSED, look);
        resolve();
      }
    };
    form.addEventListener(EDIT_ACKNOWLEDGED, look);
    form.addEventListener(SOURCE_COMPOSED, look);
    look();
  });
}

panel.addEventListener('click', async event => {
  const choice = event.target.closest('[data-choose]')?.dataset.choose;
  if (!choice || !offered) {
    return;
  }
  const copy = offered;
  offered = undefined; // decided upon: neither a second click nor what is followed meanwhile shall find it
  if (choice === 'copy') {
    await takeUp(copy);
  } else if (await keepAside(copy)) {
    await drop(copy);
  } else {
    offered = copy; // to be chosen again
    return;
  }
  await offer();
});

// The tab's last words may still have reached the server.
form.addEventListener(EDIT_FOLLOWED, () => offered && isConfirmed(offered) && offer());

offer().catch(() => {}); // without a database there are no copies
