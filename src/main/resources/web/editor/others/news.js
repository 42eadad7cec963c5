import { form, path, post } from '../form/draft.js';
import { tab } from '../saving/tab.js';

/*
 * Listens to what becomes of the post elsewhere, but only while somebody looks: a browser has six connections to a server for
 * all its tabs.
 * The first thing to be heard is the current version, so that nothing is missed in between.
 */
const PATIENCE = 30_000; // ms out of sight
const FIRST_RETRY = 2000;
const LAST_RETRY = 60_000;
const FACTS = ['draft:saved', 'post:published', 'post:withdrawn', 'post:removed', 'session:expired', 'news:resumed'];

const hearers = [];
let stream;
let closing;
let opening;
let retry = FIRST_RETRY;
let isOver = false; // of a post that is gone there is no news

/** Calls with (name, detail) for each piece of news about this post. */
export function hear(hearer) {
  hearers.push(hearer);
}

function open() {
  clearTimeout(closing);
  clearTimeout(opening);
  if (document.hidden) {
    closing = setTimeout(close, PATIENCE);
  }
  if (isOver || stream && stream.readyState !== EventSource.CLOSED) {
    return;
  }
  stream = new EventSource(`${path}/news?editor=${tab.editor}`);
  for (const name of FACTS) {
    stream.addEventListener(name, event => {
      retry = FIRST_RETRY;
      const detail = JSON.parse(event.data || '{}');
      if (name === 'post:removed') {
        end();
      }
      if (name === 'session:expired') {
        close(); // until it is renewed
        form.dispatchEvent(new CustomEvent(name, { bubbles: true }));
        return;
      }
      if (detail.post === post || name === 'news:resumed') {
        hearers.forEach(hearer => hearer(name, detail));
      }
    });
  }
  // A refusal ends it; a lost connection is looked for by the browser itself.
  stream.addEventListener('error', () => {
    if (stream?.readyState === EventSource.CLOSED && !document.hidden) {
      clearTimeout(opening);
      opening = setTimeout(open, retry);
      retry = Math.min(retry * 2, LAST_RETRY);
    }
  });
}

function close() {
  clearTimeout(closing);
  clearTimeout(opening);
  stream?.close();
  stream = undefined;
}

function end() {
  isOver = true;
  close();
}

function reopen() {
  close();
  open();
}

document.addEventListener('visibilitychange', open);
addEventListener('pagehide', close);
addEventListener('pageshow', reopen);
addEventListener('online', reopen);
document.body.addEventListener('session:renewed', reopen);
form.addEventListener('post:removed', end); // as the answer to a save may say first
