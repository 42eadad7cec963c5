import { form, path } from '../form/draft.js';
import { uploads } from './uploads.js';
import { asJpeg } from './heic.js';
import { SERVER_REACHED, UPLOAD_MOVED } from '../base/events.js';

/*
 * Sends files, each in one request that may be repeated. What the server refuses waits for its author; what it does not
 * answer is sent again, later and later.
 */
const AT_ONCE = 2;
const FIRST_RETRY = 1000; // ms
const LAST_RETRY = 30_000;

let retry = FIRST_RETRY;
let timer;
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
  xhr.upload.onprogress = ({ loaded, total }) => upload.state === 'sending' && uploads.set(upload, 'sending', { progress: loaded / total });
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
  if (status === 200) {
    retry = FIRST_RETRY;
    tellFacts(xhr);
  } else if (status === 401) {
    isSignedOut = true;
    uploads.set(upload, 'waiting');
    tellFacts(xhr);
  } else if (status >= 400 && status < 500 && status !== 429 || status === 507) {
    const words = new DOMParser().parseFromString(xhr.responseText, 'text/html').body.textContent.trim();
    uploads.set(upload, 'refused', { words });
  } else {
    uploads.set(upload, 'waiting', { progress: 0 });
    timer = setTimeout(tryAgain, retry);
    retry = Math.min(2 * retry, LAST_RETRY);
  }
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
  pump();
}

form.addEventListener(UPLOAD_MOVED, pump);
form.addEventListener(SERVER_REACHED, tryAgain);
addEventListener('online', tryAgain);
document.body.addEventListener('session:renewed', () => {
  isSignedOut = false;
  tryAgain();
});
