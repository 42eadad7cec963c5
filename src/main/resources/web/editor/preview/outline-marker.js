import { form } from '../form/draft.js';
import { previewLines } from './preview-lines.js';
import { source } from '../source/source.js';
import { SOURCE_CARET } from '../base/events.js';

/** Marks the heading in the outline that the caret is under. */
const outline = document.querySelector('.editor-outline');
let isAsked = false;

function mark() {
  isAsked = false;
  if (!previewLines.isKnown) {
    return;
  }
  const heading = previewLines.headingAt(source.lineOfCaret);
  for (const link of outline.querySelectorAll('a')) {
    const isCurrent = heading !== undefined && decodeURIComponent(link.hash.slice(1)) === heading.id;
    if (isCurrent !== link.hasAttribute('aria-current')) {
      link.ariaCurrent = isCurrent ? 'location' : null;
    }
  }
}

function ask() {
  if (!isAsked) {
    isAsked = true;
    requestAnimationFrame(mark);
  }
}

form.addEventListener(SOURCE_CARET, ask);
document.body.addEventListener('preview:settled', ask);
outline.addEventListener('htmx:afterSwap', ask);
