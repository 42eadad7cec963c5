import { hold } from '../base/tab-lock.js';

/*
 * The name that this page's saves carry, and how many there were. By both the server knows a save that was held up on its way,
 * which must undo no later one.
 */
export const tab = { editor: undefined, turn: 0 };

const UNHEARD_OF = 1_000_000; // saves that the dead page may have sent after it last said how many there were

let release = () => {};

/** Goes on in the name of a page that is dead. */
export function become(editor, turn = 0) {
  call(editor, turn + UNHEARD_OF);
}

/** Another page has the same name, as may happen where browsers have no locks. */
export function rename() {
  call(newName(), 0);
}

function call(editor, turn) {
  release();
  Object.assign(tab, { editor, turn });
  release = hold(editor);
}

/** crypto.randomUUID is not there without HTTPS. */
function newName() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

rename();
// A page that holds a lock is not kept for Back.
addEventListener('pagehide', () => release());
addEventListener('pageshow', event => {
  if (event.persisted) {
    release = hold(tab.editor);
  }
});
