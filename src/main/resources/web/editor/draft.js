/** The draft's form, and whether what is typed into it is saved. */
export const form = document.querySelector('#Draft');

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
}
