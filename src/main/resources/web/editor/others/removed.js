import { drop } from '../copies/copies.js';
import { acknowledge, count, form, isRemoved, isSaved } from '../form/draft.js';
import { hear } from './news.js';
import { tab } from '../saving/tab.js';
import { EDIT_CHANGED } from '../base/events.js';

/*
 * When the post is deleted elsewhere, nobody has its text any more but this page. So it counts as not saved, this device
 * keeps a copy, and the server, which is asked to save it, says what has happened and what can be done.
 */
const isRequest = ({ verb, path }) => verb === 'post' && path === '/editor';

let isDeletedHere = false;
let begunWith; // count of changes that go into the new post

function unsave() {
  if (isSaved()) {
    form.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

/** What was typed since would stay behind: then the browser asks. */
async function leaveFor(address) {
  acknowledge(begunWith);
  if (isSaved()) {
    document.getElementById('Conflict').replaceChildren();
    await drop(tab).catch(() => {});
  }
  location.assign(address);
}

document.querySelector('.removal form').addEventListener('submit', () => { isDeletedHere = true; });

addEventListener('pageshow', event => { isDeletedHere &&= !event.persisted; });

hear(name => {
  if (name === 'post:removed' && !isDeletedHere && !isRemoved()) {
    unsave();
    form.dispatchEvent(new CustomEvent(EDIT_CHANGED));
  }
});
form.addEventListener('post:removed', unsave); // as the answer to a save says

// Also in the bar, which is seen wherever one has scrolled to.
document.getElementById('Conflict').addEventListener('htmx:afterSwap', () => {
  if (isRemoved()) {
    document.getElementById('NotDone').textContent = document.getElementById('RemovedTitle').textContent;
    document.querySelector('.editor').toggleAttribute('data-removed', true);
  }
});

form.addEventListener('htmx:beforeRequest', event => {
  if (isRequest(event.detail.requestConfig)) {
    begunWith = count();
  }
});

// Whoever deletes the post needs not to be told so by a save that was on its way; and htmx would go to a new one before
// the copy is gone.
form.addEventListener('htmx:beforeOnLoad', event => {
  const { requestConfig, xhr } = event.detail;
  if (isDeletedHere && xhr.status === 404) {
    event.preventDefault();
    return;
  }
  const address = isRequest(requestConfig) && xhr.getResponseHeader('HX-Redirect');
  if (address) {
    event.preventDefault();
    leaveFor(address);
  }
});
