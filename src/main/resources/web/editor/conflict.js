import { announce } from '../app/js/announce.js';
import { isRemoved } from './removed.js';

/** Says that there is something to decide; the caret stays where somebody types. That the post is gone is said in the bar. */
document.querySelector('#Conflict')?.addEventListener('htmx:afterSwap', event => {
  announce(isRemoved() ? '' : event.currentTarget.querySelector('h2')?.textContent ?? '');
});
