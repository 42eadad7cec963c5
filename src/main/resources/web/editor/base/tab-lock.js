/*
 * As long as a page with an editor lives, it holds a lock that is named like its tab. So other pages see that its copies on
 * this device are in good hands. Browsers have locks with HTTPS only.
 */
const lockOf = tab => `galley-editor-${tab}`;

/** Returns a function that releases the lock. */
export function hold(tab) {
  let release;
  const until = new Promise(resolve => { release = resolve; });
  navigator.locks?.request(lockOf(tab), () => until).catch(() => {});
  return release;
}

/** A test for names of tabs that live; undefined where the browser has no locks. */
export async function living() {
  const held = (await navigator.locks?.query())?.held.map(({ name }) => name);
  return held && (tab => held.includes(lockOf(tab)));
}

/** Calls when the page of that name is gone. A browser takes a moment to notice that one has crashed. */
export function whenGone(tab, then) {
  navigator.locks?.request(lockOf(tab), then).catch(() => {});
}
