import htmx from 'htmx.org';
import { betweenSaves, isSending } from '../saving/autosave.js';
import { confirmed } from '../saving/confirmed.js';
import { form, isComposing, path, tell } from '../form/draft.js';
import { applied, rebased } from '../text/edits.js';
import { fields, fill, same } from '../form/fields.js';
import { difference } from '../text/difference.js';
import { hear } from './news.js';
import { source } from '../source/source.js';
import { EDIT_FOLLOWED, NEWS_ARRIVED, PREVIEW_OUTDATED, SAVE_ENDED, SOURCE_COMPOSED } from '../base/events.js';

/*
 * Takes in what was saved elsewhere, or merged by the server, under the typist's hands: never during a composition or a
 * save, and never over lines or fields that are being changed here; those are saved first, and the server merges.
 */
const ASK_AGAIN = 5000;

const state = {
  newest: 0, // version that is known to exist
  joined: undefined, // version in which the server put what was sent together with what others saved
  how: undefined, // in which way: merged, or decided by the author
  isLooking: false,
};

async function look() {
  if (state.isLooking || state.newest <= confirmed.version || confirmed.text === undefined || isComposing() || source.composing
      || !isSending() || document.getElementById('Conflict').childElementCount) {
    return;
  }
  state.isLooking = true;
  const heard = state.newest;
  try {
    await betweenSaves(async isUndisturbed => {
      const since = confirmed.version;
      const changes = await changesSince(since);
      if (changes && isUndisturbed() && confirmed.version === since && confirmed.text !== undefined
          && !isComposing() && !source.composing && takeIn(changes) && state.newest === heard) {
        state.newest = confirmed.version;
      }
    });
  } catch {
    setTimeout(look, ASK_AGAIN);
  } finally {
    state.isLooking = false;
  }
  if (state.newest !== heard) {
    look();
  }
}

async function changesSince(version) {
  const answer = await fetch(`${path}/changes?since=${version}`, {
    headers: { 'HX-Request': 'true', Accept: 'application/json' }, signal: AbortSignal.timeout(ASK_AGAIN),
  });
  const facts = JSON.parse(answer.headers.get('HX-Trigger') ?? '{}');
  if (answer.status === 401) {
    Object.entries(facts).forEach(([fact, detail]) => htmx.trigger(form, fact, detail)); // whose end brings it back here
    return undefined;
  }
  if (!answer.ok) {
    throw new Error(`changes: ${answer.status}`);
  }
  return { facts, ...await answer.json() };
}

function takeIn({ facts, version, edits, body, fields: theirs = {} }) {
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
  tell(PREVIEW_OUTDATED);
  Object.entries(facts).forEach(([fact, detail]) => htmx.trigger(form, fact, detail));
  tell(NEWS_ARRIVED);
  tell(EDIT_FOLLOWED, { version, words: version === state.joined ? state.how : 'followed' });
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

hear((name, { version = 0 }) => {
  if (name === 'post:removed') {
    return; // nothing to follow to
  }
  state.newest = name === 'news:resumed' ? Infinity : Math.max(state.newest, version); // nobody knows what was missed
  if (name.startsWith('post:')) {
    tell(NEWS_ARRIVED);
  }
  look();
});
document.body.addEventListener('draft:merged', event => {
  state.joined = event.detail.version;
  state.how = 'merged';
  state.newest = Math.max(state.newest, state.joined);
});

form.addEventListener(SAVE_ENDED, ({ detail: { decides, status } }) => {
  if (decides && status < 300) {
    state.how = 'decided';
  }
  setTimeout(look); // htmx takes its own locks off after this event
});
form.addEventListener('compositionend', () => setTimeout(look)); // no pause if the next syllable begins at once
form.addEventListener(SOURCE_COMPOSED, () => setTimeout(look));
document.body.addEventListener('session:renewed', look);
