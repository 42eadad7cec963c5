import { announce } from '../app/js/announce.js';

/** Says that there is something to decide; the caret stays where somebody types. */
document.querySelector('#Conflict')?.addEventListener('htmx:afterSwap', event => {
  announce(event.currentTarget.querySelector('h2')?.textContent ?? '');
});
