import { confirmed } from '../saving/confirmed.js';
import { remove, within } from './copy-store.js';
import { count, form, isAside, isSaved, post, tell } from '../form/draft.js';
import { fields, isPicked, unpicked } from '../form/fields.js';
import { source } from '../source/source.js';
import { tab } from '../saving/tab.js';
import { EDIT_ACKNOWLEDGED, EDIT_KEPT, TAG_TYPED } from '../base/events.js';

/*
 * Keeps a copy of what is typed in the browser's own database, from the first change on, until the server has confirmed
 * exactly that. No timer delays it: one copy is written at a time, and the next as soon as that one stands.
 */
let unpickedChanges = 0; // which are none of the draft
let keptUpTo = 0;
let isBroken = false;
let isWriting = false;
let isStale = false;

const account = form.dataset.account;

const changes = () => count() + unpickedChanges;

/** Whether everything typed is in the server's or in this device's keeping. */
export const isKept = () => keptUpTo === changes() || (isSaved() || isAside()) && isPicked();

/** Whether this device refuses to keep a copy. */
export const isRefused = () => isBroken;

const typed = () => ({
  post, account, editor: tab.editor, turn: tab.turn, at: Date.now(),
  version: confirmed.version, check: confirmed.check, fields: { ...fields(), ...unpicked() }, body: source.text,
});

/** All that this device has of the post by the one who is signed in. */
export const copies = () => within('readonly', store => store.getAll(IDBKeyRange.bound([post, ''], [post, '\uffff'])))
  .then(all => all.filter(copy => copy.account === account));

export const drop = ({ editor }) => remove({ post, editor });

const dropAll = () => copies().then(all => Promise.all(all.map(drop)));

async function write() {
  isStale = true;
  if (isWriting) {
    return;
  }
  isWriting = true;
  while (isStale) {
    isStale = false;
    const upTo = changes();
    try {
      await (isSaved() && isPicked() ? drop(tab) : within('readwrite', store => store.put(typed())));
      keptUpTo = upTo;
      isBroken = false;
    } catch {
      isBroken = true;
    }
    tell(EDIT_KEPT);
  }
  isWriting = false;
}

form.addEventListener('input', write);
form.addEventListener(TAG_TYPED, () => {
  unpickedChanges++;
  write();
});
form.addEventListener(EDIT_ACKNOWLEDGED, write); // drops it, or has it grow from the confirmed version
document.querySelector('.removal form').addEventListener('submit', () => dropAll().catch(() => {}));

// Without locks a copy's age tells whether its tab is alive.
if (!navigator.locks) {
  setInterval(() => isSaved() || write(), 5000);
}
