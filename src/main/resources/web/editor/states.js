import { form, isSaved } from './draft.js';
import { isKept, isRefused } from './copies.js';

/*
 * Says where the text is: what is newer than the version in #Status is on this device, or, if the browser keeps nothing,
 * only in this page. Trouble and its end are said aloud; that each save has succeeded, or what came from elsewhere, is not.
 */
const ON_DEVICE = 'On this device, not yet saved';
const READABLE = 8000; // ms

const device = document.querySelector('#Device');
const reach = document.querySelector('#Reach');
let lostAt;
let followed = '';
let forgetting;

/** In the zone that the version's own time is given in; Java may know of more than the browser does. */
function clock() {
  const look = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  try {
    return new Date().toLocaleTimeString([], { ...look, timeZone: form.dataset.zone });
  } catch {
    return new Date().toLocaleTimeString([], look);
  }
}

function say(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function whereItIs() {
  if (isSaved()) {
    return followed;
  }
  if (isRefused()) {
    return 'Only in this page, not yet saved';
  }
  // For the moment until a copy is written, that of the key before counts.
  return isKept() || device.textContent === ON_DEVICE ? ON_DEVICE : 'Not yet saved';
}

function trouble() {
  if (lostAt) {
    return isRefused()
      ? `Not reached since ${lostAt}. This browser keeps no copy: your text is only in this page, so leave it open. It will be sent when the connection is back.`
      : `Not reached since ${lostAt}. Your text is kept on this device and will be sent when the connection is back.`;
  }
  return isRefused() ? 'This browser keeps no copy of your text on this device. Until it is saved, it is only in this page.' : '';
}

function show() {
  device.classList.toggle('wrong', isRefused());
  say(device, whereItIs());
  say(reach, trouble());
}

if (form) {
  for (const event of ['input', 'edit:kept', 'edit:acknowledged']) {
    form.addEventListener(event, show);
  }
  form.addEventListener('server:lost', () => {
    lostAt ??= clock();
    show();
  });
  form.addEventListener('server:reached', () => {
    lostAt = undefined;
    show();
  });
  form.addEventListener('edit:followed', event => {
    followed = `Version ${event.detail.version} by another editor has been taken in.`;
    show();
    clearTimeout(forgetting);
    forgetting = setTimeout(() => {
      followed = '';
      show();
    }, READABLE);
  });
}
