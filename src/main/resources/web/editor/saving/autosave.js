import { count, form, isRemoved, isSaved, tell } from '../form/draft.js';
import { isSave } from './outcome.js';
import { EDIT_CHANGED, SAVE_ENDED, SAVE_REPEAT, SERVER_LOST, SERVER_REACHED } from '../base/events.js';

/*
 * Tells htmx, by the event edit:changed, that there is something to save. Reads the field as it is, also in the
 * middle of a composition: Korean stays in one for as long as somebody types.
 */
const PAUSE = 150; // ms after the last key
const LONGEST = 400; // ms of typing without a save
const FIRST_RETRY = 1000;
const LAST_RETRY = 30_000;

let timer;
let since; // when the first change that is not on its way was made
let underway = 0;
let isHeld = false;
let isDue = false; // while it is held
let retry = FIRST_RETRY;
let waitsForSignIn = false;

/** Whether a change would be sent as soon as the typist pauses. While there is something to decide it goes to the history. */
export const isSending = () => !waitsForSignIn && !isRemoved();

function schedule() {
  const now = performance.now();
  since ??= now;
  clearTimeout(timer);
  timer = setTimeout(saveNow, Math.max(0, Math.min(PAUSE, since + LONGEST - now)));
}

/** One save at a time: what is typed meanwhile goes with the next. */
export function saveNow() {
  clearTimeout(timer);
  if (isHeld) {
    isDue = true;
  } else if (!underway && isSending() && !isSaved()) {
    since = undefined;
    form.dispatchEvent(new CustomEvent(EDIT_CHANGED));
  }
}

/** Runs work that no save may overlap, with a test of whether that still holds. Answers false, without running it, during a save. */
export async function betweenSaves(work) {
  if (underway || isHeld) {
    return false;
  }
  isHeld = true;
  try {
    await work(() => underway === 0);
  } finally {
    isHeld = false;
    if (isDue) {
      isDue = false;
      saveNow();
    }
  }
  return true;
}

function reached() {
  retry = FIRST_RETRY;
  tell(SERVER_REACHED);
}

function tryLater() {
  clearTimeout(timer);
  timer = setTimeout(saveNow, retry);
  retry = Math.min(retry * 2, LAST_RETRY);
}

function ended({ outcome, request }) {
  underway--;
  if (outcome === 'lost') {
    tell(SERVER_LOST);
  }
  if (outcome === 'lost' || outcome === 'unread') {
    tryLater();
    return;
  }
  reached();
  waitsForSignIn = outcome === 'signedOut';
  // What was refused is sent again with the next change, not over and over.
  if (count() > request.changes) {
    schedule();
  }
}

// Only now the button to save, and what else needs no scripts, may make room.
document.addEventListener('htmx:load', () => { form.closest('.editor').dataset.saves = 'itself'; }, { once: true });
form.addEventListener('input', schedule);

form.addEventListener('htmx:beforeRequest', event => {
  const { requestConfig } = event.detail;
  if (isSave(requestConfig)) {
    underway++;
    requestConfig.changes = count();
  }
});

form.addEventListener(SAVE_ENDED, ({ detail }) => isSave(detail.request) && ended(detail));

form.addEventListener(SAVE_REPEAT, ({ detail: { decides } }) => setTimeout(() => {
  const decision = decides && document.querySelector('#Conflict [form=Draft].primary');
  decision ? decision.click() : saveNow();
}));

// The machine may have slept, or somebody signed in again in another tab.
const tryAgain = () => {
  waitsForSignIn &&= document.hidden;
  saveNow();
};
document.body.addEventListener('session:renewed', () => {
  waitsForSignIn = false;
  saveNow();
});
addEventListener('online', tryAgain);
addEventListener('pageshow', tryAgain);
document.addEventListener('visibilitychange', tryAgain);

// What somebody typed before this script ran, or the browser has put back, is not saved yet either.
const isChanged = field => field.type === 'checkbox' ? field.checked !== field.defaultChecked
  : field.defaultValue !== undefined && field.value !== field.defaultValue;
if ([...form.elements].some(isChanged)) {
  queueMicrotask(() => form.dispatchEvent(new Event('input'))); // when all modules listen
}
