import { form } from '../form/draft.js';

/*
 * The name that this page's saves carry, and how many there were: one that is held up on its way shall undo no later one.
 * As long as the page lives it holds a lock of that name, by which others see that its copies on this device are in good hands.
 */
const lock = name => `galley-editor-${name}`;

export const tab = { editor: undefined, turn: 0 };

const UNHEARD_OF = 1_000_000; // saves that the dead one may have sent after it last said how many there were

let release = () => {};

/** Goes on in the name of another one that is dead. */
export function become(editor, turn = 0) {
  release();
  tab.editor = editor;
  tab.turn = turn + UNHEARD_OF;
  hold();
}

/** Another page has the same name, as may happen where browsers have no locks. */
export function rename() {
  release();
  tab.editor = newName();
  tab.turn = 0;
  hold();
}

/** A test of names; undefined where the browser has no locks, as without HTTPS. */
export async function living() {
  const held = (await navigator.locks?.query())?.held.map(({ name }) => name);
  return held && (editor => held.includes(lock(editor)));
}

/** Calls when the page of that name is gone; a browser takes a moment to notice that one has crashed. */
export function whenGone(editor, then) {
  navigator.locks?.request(lock(editor), then).catch(() => {});
}

function hold() {
  const until = new Promise(resolve => { release = resolve; });
  navigator.locks?.request(lock(tab.editor), () => until).catch(() => {});
}

/** crypto.randomUUID is not there without HTTPS. */
function newName() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

if (form) {
  rename();
  // A page that holds a lock is not kept for Back.
  addEventListener('pagehide', () => release());
  addEventListener('pageshow', event => event.persisted && hold());
}
