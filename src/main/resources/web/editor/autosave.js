import { acknowledge, count, form, isSaved } from './draft.js';

/*
 * Tells htmx, by the event edit:changed, that there is something to save. Reads the field as it is, also in the
 * middle of a composition: Korean stays in one for as long as somebody types.
 */
const PAUSE = 150; // ms after the last key
const LONGEST = 400; // ms of typing without a save
const FIRST_RETRY = 1000;
const LAST_RETRY = 30_000;

const reach = document.querySelector('#Reach');
let timer;
let since; // when the first change that is not on its way was made
let underway = 0;
let retry = FIRST_RETRY;
let lostAt;
let waitsForSignIn = false;

function schedule() {
  const now = performance.now();
  since ??= now;
  clearTimeout(timer);
  timer = setTimeout(saveNow, Math.max(0, Math.min(PAUSE, since + LONGEST - now)));
}

/** One save at a time: what is typed meanwhile goes with the next. */
export function saveNow() {
  clearTimeout(timer);
  if (!underway && !waitsForSignIn && !isSaved()) {
    since = undefined;
    form.dispatchEvent(new CustomEvent('edit:changed'));
  }
}

/** A save, or a publishing, which saves too; not the panels inside the form that fetch themselves. */
const isSave = event => event.detail.requestConfig?.verb === 'post';

function say(text) {
  if (reach.textContent !== text) {
    reach.textContent = text;
  }
}

function reached() {
  retry = FIRST_RETRY;
  lostAt = undefined;
  say('');
}

function notReached() {
  lostAt ??= new Date().toLocaleTimeString([], { hour: '2-digit', minute: '2-digit', hour12: false });
  say(`Not reached since ${lostAt}. Your text is still in this page and will be sent when the connection is back.`);
  clearTimeout(timer);
  timer = setTimeout(saveNow, retry);
  retry = Math.min(retry * 2, LAST_RETRY);
}

if (form) {
  form.addEventListener('input', schedule);

  form.addEventListener('htmx:beforeRequest', event => {
    if (isSave(event)) {
      underway++;
      event.detail.requestConfig.changes = count();
    }
  });

  form.addEventListener('htmx:afterRequest', event => {
    if (!isSave(event)) {
      return;
    }
    underway--;
    const { xhr, requestConfig } = event.detail;
    const saved = (xhr.getResponseHeader('HX-Trigger') ?? '').includes('draft:saved');
    if (saved) {
      acknowledge(requestConfig.changes);
    }
    if (xhr.status === 0 || xhr.status >= 500) {
      notReached();
      return;
    }
    reached();
    waitsForSignIn = xhr.status === 401;
    // What was refused is sent again with the next change, not over and over.
    if (count() > requestConfig.changes) {
      schedule();
    }
  });

  document.body.addEventListener('session:renewed', () => {
    waitsForSignIn = false;
    saveNow();
  });

  addEventListener('online', saveNow);
  document.addEventListener('visibilitychange', () => document.hidden && saveNow());

  // What somebody typed before this script ran, or the browser has put back, is not saved yet either.
  const isChanged = field => field.type === 'checkbox' ? field.checked !== field.defaultChecked
    : field.defaultValue !== undefined && field.value !== field.defaultValue;
  if ([...form.elements].some(isChanged)) {
    form.dispatchEvent(new Event('input'));
  }
}
