import { acknowledge, count, form, putAside, tell } from '../form/draft.js';
import { confirmed } from './confirmed.js';
import { check } from '../text/edits.js';
import { difference } from '../text/difference.js';
import { fields, same } from '../form/fields.js';
import { isSave } from './outcome.js';
import { source } from '../source/source.js';
import { rename, tab } from './tab.js';
import { EDIT_CHANGED, SAVE_ENDED, SAVE_REPEAT } from '../base/events.js';

/*
 * What a save carries: not the text but the edits that make it from the confirmed one, and only the fields that differ.
 * When the answer says that it is kept, exactly that is confirmed.
 */
const sent = new WeakMap(); // by request
let whole = false;

/** A save that goes by itself decides no conflict, though a choice may be ticked already. */
export function leaveUndecided(parameters) {
  for (const name of [...parameters.keys()].filter(key => key.startsWith('choice'))) {
    parameters.delete(name);
  }
}

/** Half a surrogate pair cannot be sent as UTF-8. */
const wellFormed = text => text.toWellFormed?.() ?? text;

/** Puts into the parameters what there is to say now, and returns what that was. */
export function pack(parameters) {
  const state = { count: count(), text: wellFormed(source.text), fields: fields(), whole };
  for (const [name, values] of Object.entries(state.fields)) {
    if (same(values, confirmed.fields?.[name])) {
      parameters.delete(name);
    }
  }
  for (const name of ['date', 'expires', 'weight']) {
    if (!(name in state.fields)) {
      parameters.delete(name);
    }
  }
  parameters.set('editor', tab.editor);
  parameters.set('turn', ++tab.turn);
  packText(parameters, state);
  return state;
}

function packText(parameters, { text }) {
  const edits = !whole && confirmed.text !== undefined && JSON.stringify(difference(confirmed.text, text));
  if (edits && edits.length < text.length + 64) {
    parameters.delete('body');
    parameters.set('edits', edits);
    parameters.set('length', text.length);
    parameters.set('check', check(text));
  } else {
    parameters.set('body', text);
  }
}

form.addEventListener('htmx:configRequest', event => {
  const { formData, triggeringEvent } = event.detail;
  if (isSave(event.detail)) {
    if (triggeringEvent?.type === EDIT_CHANGED) {
      leaveUndecided(formData);
    }
    sent.set(event.detail, pack(formData));
  }
});

form.addEventListener(SAVE_ENDED, ({ detail: { request, outcome, decides, status } }) => {
  const state = sent.get(request);
  if (!state) {
    return;
  }
  if (outcome === 'saved') {
    whole = false;
    confirmed.text = state.text;
    confirmed.fields = { ...confirmed.fields, ...state.fields };
    acknowledge(state.count);
    if (status < 300) {
      document.getElementById('Conflict').replaceChildren();
      document.getElementById('Notice').replaceChildren();
    }
  } else if (outcome === 'conflicted') {
    putAside(state.count);
  } else if (outcome === 'overtaken') {
    rename();
    tell(SAVE_REPEAT, { decides });
  } else if (outcome === 'unfit' && !state.whole) {
    whole = true;
    tell(SAVE_REPEAT, { decides });
  }
});
