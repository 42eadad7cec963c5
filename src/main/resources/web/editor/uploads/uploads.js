import { within } from '../copies/copy-store.js';
import { form, post, tell } from '../form/draft.js';
import { phrase } from '../base/phrases.js';
import { UPLOAD_MOVED } from '../base/events.js';

const LARGEST = 64 * 1024 * 1024; // bytes, as the server has it
const PATIENCE = 5000; // ms, with a database that may never answer
const LONGEST_KEPT = 90 * 24 * 3600 * 1000; // ms, as nobody stays signed in for longer

/*
 * The files of this post that are on their way: each is kept on this device until the server has it and the text that shows
 * it is saved. An upload has an id, a name, its file, a state (keeping, waiting, sending, refused, stored, out), how much of it
 * is sent (progress, from 0 to 1), the words that it was refused with, and whether it would be lost with this page (isUnkept).
 */
const all = new Map();
const account = form.dataset.account;

export const uploads = {
  get: id => all.get(id),
  all: () => [...all.values()],

  async add(id, file, name) {
    const upload = { id, name, file, isUnkept: true };
    all.set(id, upload);
    await uploads.begin(upload);
  },

  /** Has it sent as soon as this device keeps it; not where that could come to nothing. */
  async begin(upload) {
    uploads.set(upload, 'keeping', { progress: 0, words: '' });
    const flaw = await flawOf(upload.file);
    if (flaw) {
      upload.isUnkept = false; // there is nothing to lose
    } else {
      await keep(upload);
    }
    if (upload.state === 'keeping') { // and its author has not taken it out meanwhile
      const words = flaw ? phrase(flaw, { name: upload.name, most: LARGEST / 1024 / 1024 }) : '';
      uploads.set(upload, flaw ? 'refused' : 'waiting', { words });
    }
  },

  set(upload, state, more = {}) {
    Object.assign(upload, { state }, more);
    moved(upload);
  },

  /** The author wants it no more, or all has it. */
  drop(upload) {
    all.delete(upload.id);
    forget(upload);
    moved(upload);
  },

  forget,

  /** Whether a file would be lost with this page. */
  isAnyUnkept: () => [...all.values()].some(({ isUnkept, state }) => isUnkept && !['stored', 'out'].includes(state)),

  /**
   * What was on its way when the browser was closed. Its place may stand in a text that the author has yet to choose, or that
   * was saved as another post; so it waits, for a time, until a text has it.
   */
  async found() {
    const kept = await within('readonly', store => store.getAll(), 'uploads').catch(() => []);
    for (const { id, name, file, at } of kept.filter(upload => upload.account === account)) {
      all.has(id) || all.set(id, { id, name, file, state: 'out', progress: 0 });
      if (at < Date.now() - LONGEST_KEPT) {
        forget({ id });
      }
    }
  },
};

function moved({ id }) {
  tell(UPLOAD_MOVED, { id });
}

/** The name of the phrase that says why a file cannot be sent. A folder that was dropped cannot be read. */
async function flawOf(file) {
  if (file.size === 0 || file.size > LARGEST) {
    return file.size ? 'largeFile' : 'emptyFile';
  }
  return file.slice(0, 1).arrayBuffer().then(() => undefined, () => 'unreadableFile');
}

function keep(upload) {
  const { id, name, file } = upload;
  const kept = within('readwrite', store => store.put({ id, post, account, name, file, at: Date.now() }), 'uploads').then(() => {
    upload.isUnkept = false;
    moved(upload);
  }, () => { upload.isUnkept = true; });
  return Promise.race([kept, new Promise(resolve => setTimeout(resolve, PATIENCE))]);
}

function forget({ id }) {
  within('readwrite', store => store.delete(id), 'uploads').catch(() => {});
}
