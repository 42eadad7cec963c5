import { form, path } from '../form/draft.js';
import { uploads } from './uploads.js';
import { asJpeg } from './heic.js';
import { EDIT_ACKNOWLEDGED, SERVER_REACHED, UPLOAD_MOVED } from '../base/events.js';

/*
 * Sends files, each in one request that may be repeated. What the server refuses waits for its author; what it does not
 * answer is sent again, later and later.
 */
const AT_ONCE = 2;
const FIRST_RETRY = 1000; // ms
const LAST_RETRY = 30_000;
const SILENCE = 60_000; // ms without a byte, after which a line is given up

let retry = FIRST_RETRY;
let timer;
let isUnreached = false; // rather than refused for now
let isSignedOut = false;

function pump() {
  const sending = uploads.all().filter(({ state }) => state === 'sending').length;
  if (!isSignedOut && !timer) {
    uploads.all().filter(({ state }) => state === 'waiting').slice(0, AT_ONCE - sending).forEach(start);
  }
}

/** In one tab of several that know it. */
function start(upload) {
  uploads.set(upload, 'sending', { words: '' });
  const send = () => new Promise(resolve => { sendFile(upload).then(resolve, resolve); });
  if (navigator.locks) {
    navigator.locks.request(`galley-upload-${upload.id}`, send);
  } else {
    send();
  }
}

async function sendFile(upload) {
  const file = await asJpeg(upload.file);
  if (upload.state !== 'sending') {
    return;
  }
  const data = new FormData();
  data.set('upload', upload.id);
  data.set('file', file, file === upload.file ? upload.name : upload.name.replace(/\.hei[cf]$/i, '.jpg'));
  const xhr = new XMLHttpRequest();
  xhr.open('POST', `${path}/media`);
  xhr.setRequestHeader('HX-Request', 'true');
  const begun = performance.now();
  xhr.timeout = SILENCE;
  xhr.upload.onprogress = ({ loaded, total }) => {
    xhr.timeout = performance.now() - begun + SILENCE;
    if (upload.state === 'sending') {
      uploads.set(upload, 'sending', { progress: loaded / total });
    }
  };
  upload.stop = () => xhr.abort();
  await new Promise(resolve => {
    xhr.onloadend = resolve;
    xhr.send(data);
  });
  if (upload.state === 'sending') {
    answered(upload, xhr);
  }
  pump();
}

function answered(upload, xhr) {
  const { status } = xhr;
  if (status === 401) {
    isSignedOut = true;
    uploads.set(upload, 'waiting', { progress: 0 });
    if (!document.body.hasAttribute('data-signs-in')) { // or the form that stands would be put anew under the author's hands
      tellFacts(xhr);
    }
  } else if (status >= 400 && status < 500 && status !== 429 || status === 507) {
    const words = new DOMParser().parseFromString(xhr.responseText, 'text/html').body.textContent.trim();
    uploads.set(upload, 'refused', { words });
  } else {
    tellFacts(xhr);
    if (upload.state === 'stored') {
      retry = FIRST_RETRY;
    } else { // also where somebody else has answered, as networks do that ask for a sign-in of their own
      sendLater(upload, status);
    }
  }
}

function sendLater(upload, status) {
  isUnreached = status === 0;
  if (!timer) {
    timer = setTimeout(tryAgain, retry);
    retry = Math.min(2 * retry, LAST_RETRY);
  }
  uploads.set(upload, 'waiting', { progress: 0 });
}

/** As htmx does with what it has asked for. */
function tellFacts(xhr) {
  for (const [fact, detail] of Object.entries(JSON.parse(xhr.getResponseHeader('HX-Trigger') ?? '{}'))) {
    form.dispatchEvent(new CustomEvent(fact, { detail, bubbles: true }));
  }
}

function tryAgain() {
  clearTimeout(timer);
  timer = undefined;
  isUnreached = false;
  pump();
}

function signedIn() {
  if (isSignedOut) {
    isSignedOut = false;
    tryAgain();
  }
}

form.addEventListener(UPLOAD_MOVED, pump);
form.addEventListener(SERVER_REACHED, () => isUnreached && tryAgain());
addEventListener('online', tryAgain);
document.body.addEventListener('session:renewed', signedIn);
// Somebody may have signed in again in another tab.
form.addEventListener(EDIT_ACKNOWLEDGED, signedIn);
document.addEventListener('visibilitychange', () => document.hidden || signedIn());
