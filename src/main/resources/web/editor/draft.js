/*
 * The draft's form, and how much of what is typed into it is safe where. It tells by events on the form when that
 * changes: edit:acknowledged (the server has it), edit:kept and edit:unkept (this device has it, or cannot).
 */
export const form = document.querySelector('#Draft');

/** The path of the post's editor: /editor/17. */
export const path = form?.getAttribute('action').replace(/\/draft$/, '');

export const post = Number(path?.match(/\d+$/)?.[0]);

let typed = 0;
let acknowledged = 0;

form?.addEventListener('input', () => {
  typed++;
  form.dataset.state = 'unsaved';
});

export const count = () => typed;

export const isSaved = () => acknowledged === typed;

/** The server has answered that it keeps everything up to this count of changes. */
export function acknowledge(upTo) {
  acknowledged = Math.max(acknowledged, upTo);
  form.dataset.state = isSaved() ? 'saved' : 'unsaved';
  tell('edit:acknowledged');
}

export function tell(event, detail) {
  form.dispatchEvent(new CustomEvent(event, { detail }));
}
