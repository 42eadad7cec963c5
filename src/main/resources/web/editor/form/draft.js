import { EDIT_ACKNOWLEDGED, EDIT_ASIDE } from '../base/events.js';

/*
 * The draft's form, and how much of what is typed into it is safe where. When that changes, the form hears EDIT_ACKNOWLEDGED,
 * EDIT_ASIDE or EDIT_KEPT.
 */
export const form = document.querySelector('#Draft');

/** The path of the post's editor: /editor/17. */
export const path = form.getAttribute('action').replace(/\/draft$/, '');

export const post = Number(form.dataset.post);

let typed = 0;
let acknowledged = 0;
let aside = 0;

form.addEventListener('input', () => {
  typed++;
  form.dataset.state = 'unsaved';
});

export const count = () => typed;

let composing = false;
form.addEventListener('compositionstart', () => { composing = true; });
form.addEventListener('compositionend', () => { composing = false; });

/** Whether a syllable is being composed, in any field. */
export const isComposing = () => composing;

export const isSaved = () => acknowledged === typed;

/** Whether the post is gone, as the bar says; then nobody has its text but this page. */
export const isRemoved = () => document.querySelector('#Conflict .removed') !== null;

/** Whether the server keeps everything in the history, though not as the text of the post. */
export const isAside = () => !isSaved() && aside === typed;

/** The server has answered that it keeps everything up to this count of changes. */
export function acknowledge(upTo) {
  acknowledged = Math.max(acknowledged, upTo);
  form.dataset.state = isSaved() ? 'saved' : 'unsaved';
  tell(EDIT_ACKNOWLEDGED);
}

/** The server has answered that everything up to this count of changes is in the history, until its author decides. */
export function putAside(upTo) {
  aside = Math.max(aside, upTo);
  tell(EDIT_ASIDE);
}

export function tell(event, detail) {
  form.dispatchEvent(new CustomEvent(event, { detail }));
}
