import { form, isSaved } from './draft.js';
import { isKept, isRefused } from './copies.js';

/*
 * Says where the text is: what is newer than the version in #Status is on this device, or, if the browser keeps nothing,
 * only in this page. Trouble and its end are said aloud; that each save has succeeded is not.
 */
const READABLE = 8000; // ms

const device = document.querySelector('#Device');
const reach = document.querySelector('#Reach');
let lostAt;
let followed = '';

function say(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

function show() {
  const keeps = !isRefused();
  reach.classList.toggle('quiet', keeps && !lostAt);
  device.dataset.kept = String(isKept());
  say(device, isSaved() ? '' : isKept() ? 'Newest text on this device' : keeps ? 'Newest text in this page' : 'Newest text only in this page');
  if (lostAt) {
    say(reach, keeps
      ? `Not reached since ${lostAt}. Your text is kept on this device and will be sent when the connection is back.`
      : `Not reached since ${lostAt}. This browser keeps no copy: your text is only in this page, so leave it open. It will be sent when the connection is back.`);
  } else {
    say(reach, keeps ? followed : isSaved() ? 'This browser keeps no copy of your text on this device.'
      : 'This browser keeps no copy of your text: until it is saved, it is only in this page.');
  }
}

if (form) {
  for (const event of ['input', 'edit:kept', 'edit:acknowledged']) {
    form.addEventListener(event, show);
  }
  form.addEventListener('server:lost', () => {
    lostAt ??= new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
    show();
  });
  form.addEventListener('edit:followed', event => {
    followed = `Version ${event.detail.version} by another editor has been taken in.`;
    show();
    setTimeout(() => {
      followed = '';
      show();
    }, READABLE);
  });
  form.addEventListener('server:reached', () => {
    lostAt = undefined;
    show();
  });
}
