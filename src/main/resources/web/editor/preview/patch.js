import htmx from 'htmx.org';
import { tell } from '../form/draft.js';
import { extents, readExtents } from './extents.js';
import { PREVIEW_LOST, PREVIEW_OUTDATED } from '../base/events.js';

/*
 * Two swap styles for htmx that leave the elements of the preview alone: "text" puts a piece of text into a text node,
 * "lines" tells the elements of a block that their lines have moved within it. If the preview does not fit what the server
 * takes it for, the whole of it is asked for, once.
 */
const ASK_AGAIN = 10_000; // ms

let isTorn = false;
let isAsked = false;

const swaps = {
  text(target, { dataset: { node: place, from, to }, textContent }) {
    target.normalize();
    const node = target.childNodes[place];
    if (node?.nodeType === Node.TEXT_NODE && Number(from) <= Number(to) && Number(to) <= node.length) {
      node.replaceData(from, to - from, textContent);
    } else {
      isTorn = true;
    }
  },

  lines(target, { dataset: { from, to } }) {
    for (const { dataset } of target.querySelectorAll('[data-at]')) {
      if (Number(dataset.at) >= Number(from)) {
        dataset.at = Number(dataset.at) + (to - from);
      }
    }
  },
};

htmx.defineExtension('patch', {
  isInlineSwap: style => style in swaps,

  handleSwap(style, target, fragment) {
    if (!(style in swaps)) {
      return false;
    }
    swaps[style](target, fragment.firstElementChild);
    return [];
  },
});

function askForAll() {
  const shows = document.getElementById('Shows');
  shows.value = ''; // a save that comes first is answered with all of it too
  if (!isAsked && !shows.dataset.lines?.includes('*')) { // else this was all of it
    isAsked = true;
    tell(PREVIEW_LOST);
  }
}

const prose = () => document.getElementById('Prose');

document.body.addEventListener('htmx:oobErrorNoTarget', event => {
  isTorn ||= event.detail.target.startsWith('#Prose');
});

document.body.addEventListener('htmx:afterSwap', () => {
  readExtents();
  if (isTorn || prose()?.childElementCount !== extents.count) {
    isTorn = false;
    askForAll();
  }
});

const refresher = document.getElementById('Refresher');
refresher.addEventListener('htmx:configRequest', event => {
  const shows = document.getElementById('Shows').value;
  if (shows) {
    event.detail.formData.set('shows', shows);
  }
});
refresher.addEventListener('htmx:afterRequest', event => {
  isAsked = false; // after the check above, so that a preview that never fits is not asked for without end
  if (!event.detail.successful) {
    setTimeout(() => tell(PREVIEW_OUTDATED), ASK_AGAIN);
  }
});
