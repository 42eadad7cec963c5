import { form } from './draft.js';

/*
 * The name that this page's saves carry. As long as the page lives it holds a lock of that name, by which others see
 * that its copies on this device are in good hands.
 */
const lock = name => `galley-editor-${name}`;

export const tab = { editor: undefined };

let release = () => {};

/** Goes on in the name of another one that is dead. */
export function become(editor) {
  release();
  tab.editor = editor;
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
  become(newName());
  // A page that holds a lock is not kept for Back.
  addEventListener('pagehide', () => release());
  addEventListener('pageshow', event => event.persisted && hold());
}
