import { announce } from '../../app/js/announce.js';
import { form } from '../form/draft.js';
import { source } from '../source/source.js';

/*
 * While the form to sign in again stands, it alone says that one is signed out, aloud too. It knows the author's name.
 * Afterwards the focus goes back to where the author wrote.
 */
const again = document.querySelector('.sign-in-again');
let stands = false;
let written = source; // what had the focus

function show() {
  const stood = stands;
  const name = document.getElementById('SignInName');
  stands = name !== null;
  document.body.toggleAttribute('data-signs-in', stands);
  if (stands && !stood) {
    name.value ||= form.dataset.author;
    announce(again.querySelector('p').textContent);
  }
}

document.body.addEventListener('htmx:afterSwap', show);
document.body.addEventListener('htmx:afterSettle', show);

again.addEventListener('focusin', ({ relatedTarget: before }) => {
  if (before && !again.contains(before)) {
    written = before.matches('input, textarea') ? before : source;
  }
});

// It still has the focus when the event comes, and is gone afterwards.
document.body.addEventListener('session:renewed', () => {
  document.body.removeAttribute('data-signs-in');
  if (again.matches(':focus-within')) {
    written.focus();
  }
});
