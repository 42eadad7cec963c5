import { HISTORY_WANTED } from '../base/events.js';

/** Fetches the list of versions when its drawer is opened and, as long as that is open, after a save. */
const REST = 2000; // ms without another save

const list = document.querySelector('#History');
const drawer = list.closest('details');
let timer;

function want() {
  if (drawer.open) {
    list.dispatchEvent(new CustomEvent(HISTORY_WANTED));
  }
}

drawer.addEventListener('toggle', want);

document.body.addEventListener('draft:saved', () => {
  clearTimeout(timer);
  timer = setTimeout(want, REST);
});
