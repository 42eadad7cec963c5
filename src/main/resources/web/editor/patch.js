import htmx from 'htmx.org';
import { extents, readExtents } from './extents.js';

/*
 * The swap style "text" for htmx: puts a piece of text into a text node that stands, so that one letter costs the proof
 * no element. If the proof does not fit what the server takes it for, the whole of it is asked for, once.
 */
let isTorn = false;
let isAsked = false;

htmx.defineExtension('patch', {
  isInlineSwap: style => style === 'text',

  handleSwap(style, target, fragment) {
    if (style !== 'text') {
      return false;
    }
    const { dataset, textContent } = fragment.firstElementChild;
    const from = Number(dataset.from);
    const to = Number(dataset.to);
    const node = target.childNodes[dataset.node];
    if (node?.nodeType === Node.TEXT_NODE && from <= to && to <= node.length) {
      node.replaceData(from, to - from, textContent);
    } else {
      isTorn = true;
    }
    return [];
  },
});

function askForAll() {
  document.getElementById('Shows').value = ''; // a save that comes first is answered with all of it too
  if (!isAsked) {
    isAsked = true;
    document.getElementById('Proof').dispatchEvent(new CustomEvent('proof:lost'));
  }
}

const prose = () => document.getElementById('Prose');

if (prose()) {
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

  const refresher = document.getElementById('Proof');
  refresher.addEventListener('htmx:configRequest', event => {
    const shows = document.getElementById('Shows').value;
    if (shows) {
      event.detail.formData.set('shows', shows);
    }
  });
  refresher.addEventListener('htmx:afterRequest', event => {
    if (event.detail.successful) {
      isAsked = false; // after the check above, so that a proof that never fits is not asked for without end
    }
  });
}
