import { announce } from '../../app/js/announce.js';
import { form } from '../form/draft.js';
import { phrase } from '../base/phrases.js';
import { wish } from './outcome.js';
import { SAVE_ENDED } from '../base/events.js';

/*
 * Says what has become of the post, for those who do not see the status; and if nothing has, since the server was not
 * reached or waits for something else first. The text is sent again by itself, but nothing is published, and no other post
 * begun, behind the author's back.
 */
const WORDS = { publication: 'notPublished', withdrawal: 'notWithdrawn', editor: 'notBegun' };
const notDone = document.querySelector('#NotDone');

form.addEventListener('htmx:beforeRequest', event => {
  if (wish(event.detail.requestConfig) in WORDS) {
    notDone.textContent = '';
  }
});

form.addEventListener(SAVE_ENDED, ({ detail: { wish: wished, outcome, status } }) => {
  if (wished in WORDS && (['lost', 'signedOut', 'unfit'].includes(outcome) || status === 409)) {
    notDone.textContent = phrase(wished === 'editor' && outcome === 'signedOut' ? 'notBegunSignedOut' : WORDS[wished]);
  }
});

// When the status stands: it may be published from a later date on.
document.body.addEventListener('post:published', () => setTimeout(() => announce(document.querySelector('#Status .status').textContent)));
document.body.addEventListener('post:withdrawn', () => announce(phrase('withdrawn')));
