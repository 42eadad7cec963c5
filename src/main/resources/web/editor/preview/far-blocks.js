import { previewLines } from './preview-lines.js';

/*
 * Spares the browser from laying out all of a long preview for each letter: marks the blocks that are screens away. Those near stay
 * as they are for readers; those far keep the height that they had when they were last laid out.
 */
const MANY = 150; // blocks
const SCREENS = 3;
const preview = document.querySelector('#Preview');
const idle = window.requestIdleCallback ?? setTimeout;
const prose = () => document.getElementById('Prose');

let isAwaited = false;
let width;

function mark() {
  isAwaited = false;
  const { children } = prose();
  if (children.length < MANY || !previewLines.isShown) {
    return;
  }
  const { scrollTop, clientHeight } = previewLines.scroller;
  const first = previewLines.indexAt(scrollTop - SCREENS * clientHeight);
  const last = previewLines.indexAt(scrollTop + (SCREENS + 1) * clientHeight);
  [...children].forEach((block, index) => block.classList.toggle('far', index < first || index > last));
}

function markSoon() {
  if (!isAwaited) {
    isAwaited = true;
    idle(mark);
  }
}

addEventListener('scroll', markSoon, { capture: true, passive: true });
document.body.addEventListener('preview:settled', markSoon);
new ResizeObserver(([{ contentRect }]) => {
  if (contentRect.width !== width) { // so no block has the height that it had
    width = contentRect.width;
    preview.querySelectorAll('.far').forEach(block => block.classList.remove('far'));
  }
  requestAnimationFrame(markSoon); // when all are laid out
}).observe(preview);
