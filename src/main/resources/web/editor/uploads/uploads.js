import { within } from '../copies/copy-store.js';
import { form, post, tell } from '../form/draft.js';
import { UPLOAD_MOVED } from '../base/events.js';

const LONGEST_KEPT = 90 * 24 * 3600 * 1000; // ms, as nobody stays signed in for longer

/*
 * The files of this post that are on their way: each is kept on this device until the server has it and the text that shows
 * it is saved. An upload has an id, a name, its file, a state (waiting, sending, refused, stored, out), how much of it is sent
 * (progress, from 0 to 1), the words that it was refused with, and whether this device does not keep it (isUnkept).
 */
const all = new Map();
const account = form.dataset.account;

export const uploads = {
  get: id => all.get(id),
  all: () => [...all.values()],

  async add(id, file, name) {
    const upload = { id, name, file, state: 'waiting', progress: 0 };
    all.set(id, upload);
    moved(upload);
    await keep(upload);
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

  keep,
  forget,

  /** Whether a file would be lost with this page. */
  isAnyUnkept: () => [...all.values()].some(({ isUnkept, state }) => isUnkept && ['waiting', 'sending', 'refused'].includes(state)),

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

async function keep(upload) {
  const { id, name, file } = upload;
  try {
    await within('readwrite', store => store.put({ id, post, account, name, file, at: Date.now() }), 'uploads');
    upload.isUnkept = false;
  } catch {
    upload.isUnkept = true;
    moved(upload);
  }
}

function forget({ id }) {
  within('readwrite', store => store.delete(id), 'uploads').catch(() => {});
}
