import { form, isAside, isSaved } from '../form/draft.js';
import { isKept, isRefused } from '../copies/copies.js';
import { isPicked } from '../form/fields.js';
import { phrase } from '../base/phrases.js';
import { EDIT_ACKNOWLEDGED, EDIT_ASIDE, EDIT_FOLLOWED, EDIT_KEPT, SERVER_LOST, SERVER_REACHED, TAG_TYPED } from '../base/events.js';

/*
 * Says where the text is: what is newer than the version in #Status is on this device, or in the history until its author
 * has decided, or, if the browser keeps nothing, only in this page. Trouble and its end are said aloud; that each save has
 * succeeded, or what came from elsewhere, is not.
 */
const READABLE = 8000; // ms

const device = document.querySelector('#Device');
const reach = document.querySelector('#Reach');
let lostAt;
let followed = '';
let forgetting;

const clock = () => new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

function write(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function whereItIs() {
  if (isSaved() && isPicked()) {
    return followed;
  }
  if (isAside() && isPicked()) {
    return phrase('inHistory');
  }
  if (isRefused()) {
    return phrase('onlyInPage');
  }
  // For the moment until a copy is written, that of the key before counts.
  const wasKept = [phrase('onDevice'), phrase('inHistory')].includes(device.textContent);
  return isKept() || wasKept ? phrase('onDevice') : phrase('notYetSaved');
}

function trouble() {
  if (lostAt) {
    return phrase(isRefused() ? 'lostUnkept' : 'lost', { since: lostAt });
  }
  return isRefused() ? phrase('unkept') : '';
}

function show() {
  device.classList.toggle('wrong', isRefused());
  write(device, whereItIs());
  write(reach, trouble());
}

for (const event of ['input', TAG_TYPED, EDIT_KEPT, EDIT_ACKNOWLEDGED, EDIT_ASIDE]) {
  form.addEventListener(event, show);
}
form.addEventListener(SERVER_LOST, () => {
  lostAt ??= clock();
  show();
});
form.addEventListener(SERVER_REACHED, () => {
  lostAt = undefined;
  show();
});
form.addEventListener(EDIT_FOLLOWED, event => {
  followed = phrase(event.detail.words, { version: event.detail.version });
  show();
  clearTimeout(forgetting);
  forgetting = setTimeout(() => {
    followed = '';
    show();
  }, READABLE);
});
