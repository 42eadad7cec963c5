import { announce } from '../../app/js/announce.js';
import { form, isRemoved } from '../form/draft.js';
import { SAVE_ENDED } from '../base/events.js';

/*
 * Says that there is something to decide; the caret stays where somebody types. That the post is gone is said in the bar.
 * A choice stays when the places are shown again, unless one of its two texts has become another.
 */
const panel = document.querySelector('#Conflict');
const name = input => [input.name, input.value, ...labels(input.closest('fieldset'))].join('\n');
const labels = fieldset => [...fieldset.querySelectorAll('label')].map(label => label.textContent);
const inputs = () => [...panel.querySelectorAll('fieldset input')];
const title = () => isRemoved() ? '' : panel.querySelector('h2')?.textContent ?? '';
let said = '';
let chosen = [];
let focused;

document.body.addEventListener('htmx:beforeSwap', event => { // which htmx tells where it would have been put
  if (event.detail.target === panel) {
    said = title();
    chosen = inputs().filter(input => input.checked).map(name);
    focused = inputs().filter(input => input === document.activeElement).map(name)[0];
  }
});

panel.addEventListener('htmx:afterSwap', () => {
  for (const input of inputs()) {
    input.checked = chosen.includes(name(input));
    if (name(input) === focused) {
      input.focus();
    }
  }
  if (title() !== said) {
    announce(title());
  }
});

// What was to be decided may have become something else meanwhile.
form.addEventListener(SAVE_ENDED, ({ detail: { request, status } }) => {
  if (request.triggeringEvent?.type === 'submit' && status === 409) {
    announce(title());
  }
});
