import { betweenSaves, isSending } from '../saving/autosave.js';
import { confirmed } from '../saving/confirmed.js';
import { form, path, post, tell } from '../form/draft.js';
import { applied, rebased } from '../text/edits.js';
import { fields, fill, same } from '../form/fields.js';
import { difference } from '../text/difference.js';
import { hear } from './news.js';
import { decides, isSave } from '../saving/sending.js';
import { source } from '../source/source.js';

/*
 * Takes in what was saved elsewhere, or merged by the server, under the typist's hands: never during a composition or a
 * save, and never over lines or fields that are being changed here; those are saved first, and the server merges.
 */
const ASK_AGAIN = 5000;

const facts = ['draft:saved', 'outline:changed', 'tags:changed', 'advice:changed'];
let newest = 0; // version that is known to exist
let merged; // version in which the server joined what was sent with what others saved
let decided; // the same, where the author said how
let isLooking = false;
let isComposing = false;

async function look() {
  if (isLooking || newest <= confirmed.version || confirmed.text === undefined || isComposing || source.composing
      || !isSending() || document.getElementById('Conflict').childElementCount) {
    return;
  }
  isLooking = true;
  const heard = newest;
  try {
    await betweenSaves(async isUndisturbed => {
      const since = confirmed.version;
      const changes = await changesSince(since);
      if (changes && isUndisturbed() && confirmed.version === since && confirmed.text !== undefined
          && !isComposing && !source.composing && takeIn(changes) && newest === heard) {
        newest = confirmed.version;
      }
    });
  } catch {
    setTimeout(look, ASK_AGAIN);
  } finally {
    isLooking = false;
  }
  if (newest !== heard) {
    look();
  }
}

async function changesSince(version) {
  const answer = await fetch(`${path}/changes?since=${version}`, {
    headers: { 'HX-Request': 'true', Accept: 'application/json' }, signal: AbortSignal.timeout(ASK_AGAIN),
  });
  if (answer.status === 401) {
    document.body.dispatchEvent(new CustomEvent('session:expired')); // whose end brings it back here
    return undefined;
  }
  if (!answer.ok) {
    throw new Error(`changes: ${answer.status}`);
  }
  return answer.json();
}

function takeIn({ version, edits, body, fields: theirs = {} }) {
  if (version === confirmed.version) {
    return true;
  }
  const base = confirmed.text;
  const text = body ?? applied(base, edits);
  const here = rebased(edits ?? difference(base, body), base, source.text);
  const values = asLists(theirs);
  if (!here || isChangedHere(values)) {
    return false; // until what is typed here is saved
  }
  source.apply(here);
  fill(values);
  confirmed.fields = { ...confirmed.fields, ...values };
  confirmed.text = text;
  confirmed.version = version;
  document.getElementById('Proof').dispatchEvent(new CustomEvent('proof:passed'));
  const detail = { post, version };
  facts.forEach(name => document.body.dispatchEvent(new CustomEvent(name, { detail })));
  document.body.dispatchEvent(new CustomEvent('news:arrived', { detail }));
  tell('edit:followed', { version, words: version === decided ? 'decided' : version === merged ? 'merged' : 'followed' });
  return true;
}

const asLists = values => Object.fromEntries(Object.entries(values)
  .map(([name, value]) => [name, typeof value === 'boolean' ? (value ? ['off', 'on'] : ['off']) : [value]]));

/** Whether one of the fields that others have changed says something of its own. What is typed by half says nothing yet. */
function isChangedHere(theirs) {
  const now = fields();
  return Object.entries(theirs).some(([name, list]) => now[name]
    && !same(now[name], confirmed.fields[name]) && !same(now[name], list));
}

if (form) {
  hear((name, { version = 0 }) => {
    if (name === 'post:removed') {
      return; // nothing to follow to
    }
    newest = name === 'news:resumed' ? Infinity : Math.max(newest, version); // nobody knows what was missed
    if (name.startsWith('post:')) {
      document.body.dispatchEvent(new CustomEvent('news:arrived'));
    }
    look();
  });
  document.body.addEventListener('draft:merged', event => {
    merged = event.detail.version;
    newest = Math.max(newest, merged);
  });

  form.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful && isSave(event.detail.requestConfig) && decides(event.detail.requestConfig)) {
      decided = merged;
    }
    setTimeout(look); // htmx takes its own locks off after this event
  });
  // In any field; a syllable's end is no pause if the next one begins at once.
  form.addEventListener('compositionstart', () => { isComposing = true; });
  form.addEventListener('compositionend', () => {
    isComposing = false;
    setTimeout(look);
  });
  form.addEventListener('source:composed', () => setTimeout(look));
  document.body.addEventListener('session:renewed', look);
}
