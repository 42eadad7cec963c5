import { acknowledge, count, form, putAside, tell } from '../form/draft.js';
import { confirmed } from './confirmed.js';
import { check } from '../text/edits.js';
import { difference } from '../text/difference.js';
import { fields, same } from '../form/fields.js';
import { source } from '../source/source.js';
import { rename, tab } from './tab.js';

/*
 * What a save carries: not the text but the edits that make it from the confirmed one, and only the fields that differ.
 * Publishing and withdrawing save too. When the answer says that it is kept, exactly that is confirmed.
 */
const sent = new WeakMap(); // by request
let whole = false;

/** The panels in the form that fetch something for themselves are none. */
export const isSave = ({ verb, path }) => verb === 'post' && /\/(draft|publication|withdrawal)$/.test(path);

/** Whether what its author has chosen goes with a save. */
export const decides = ({ formData }) => formData.has('choice0');

/** What goes by itself decides nothing, though a choice is ticked already. */
export function leaveUndecided(parameters) {
  for (const name of [...parameters.keys()].filter(key => key.startsWith('choice'))) {
    parameters.delete(name);
  }
}

/** Half a surrogate pair cannot travel. */
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

const says = (xhr, fact) => (xhr.getResponseHeader('HX-Trigger') ?? '').includes(fact);
/** Whether the server asks for the whole text, and has done nothing else. */
export const isUnfit = xhr => xhr.status === 422 && says(xhr, 'draft:unfit');
/** Whether another page of the same name was there first, and what was sent is only in the history. */
const isOvertaken = xhr => xhr.status === 409 && says(xhr, 'draft:overtaken');

if (form) {
  form.addEventListener('htmx:configRequest', event => {
    const { formData, triggeringEvent } = event.detail;
    if (isSave(event.detail)) {
      if (triggeringEvent?.type === 'edit:changed') {
        leaveUndecided(formData);
      }
      sent.set(event.detail, pack(formData));
    }
  });

  // Nothing to read for the author: it is sent once more, whole.
  form.addEventListener('htmx:beforeSwap', event => {
    if (isUnfit(event.detail.xhr) || isOvertaken(event.detail.xhr)) {
      event.detail.shouldSwap = false;
      event.detail.isError = false;
    }
  });

  form.addEventListener('htmx:afterRequest', event => {
    const { requestConfig, xhr } = event.detail;
    const state = sent.get(requestConfig);
    if (!state) {
      return;
    }
    if (says(xhr, 'draft:saved')) {
      whole = false;
      confirmed.text = state.text;
      confirmed.fields = { ...confirmed.fields, ...state.fields };
      acknowledge(state.count);
      if (xhr.status < 300) {
        document.getElementById('Conflict').replaceChildren();
        document.getElementById('Notice').replaceChildren();
      }
    } else if (says(xhr, 'draft:conflicted')) {
      putAside(state.count);
    } else if (isOvertaken(xhr)) {
      rename();
      tell('edit:unfit', { decides: decides(requestConfig) });
    } else if (isUnfit(xhr) && !state.whole) {
      whole = true;
      tell('edit:unfit', { decides: decides(requestConfig) });
    }
  });
}
