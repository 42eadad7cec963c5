import { extents } from './extents.js';
import { form } from '../form/draft.js';
import { previewLines } from './preview-lines.js';
import { source } from '../source/source.js';
import { goTo } from './scroll-sync.js';

/*
 * A click in the preview puts the caret where the text comes from; a click in the outline, or on the
 * line of an advice, takes both panes there.
 */
const preview = document.querySelector('#Preview');
const outline = document.querySelector('.editor-outline');
const OWN_CLICK = 'a[href]:not(.anchor), button, summary, input, label, select, audio, video, iframe';

function lineOf(element, clientY) {
  const line = previewLines.lineOf(element);
  const code = element.closest('pre');
  if (line === undefined || !code) {
    return line;
  }
  // The lines of code are those of the source.
  return Math.floor(previewLines.lineAtY(clientY - previewLines.clientTop + previewLines.scroller.scrollTop));
}

const lineAfter = element => extents.lineOf(extents.indexAt(previewLines.lineOf(element)) + 1);

/**
 * Where in what is written the clicked word stands, as the same word of that place in the row: signs of Markdown may stand
 * between words, but leave their order. At the start where none was hit.
 */
function wordIn(written, { target, clientX, clientY }) {
  const { offsetNode, offset } = document.caretPositionFromPoint?.(clientX, clientY) ?? {};
  if (offsetNode?.nodeType !== Node.TEXT_NODE || !target.contains(offsetNode)) {
    return 0;
  }
  const words = text => [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const hit = words(offsetNode.data).find(word => word.index <= offset && offset <= word.index + word[0].length);
  if (!hit) {
    return 0;
  }
  const before = document.createRange();
  before.setStart(target.closest('[data-at], #Prose > *'), 0);
  before.setEnd(offsetNode, hit.index);
  const isSame = word => word[0] === hit[0];
  const same = words(written).filter(isSame)[words(before.toString()).filter(isSame).length];
  return same ? same.index + offset - hit.index : 0;
}

preview.addEventListener('click', event => {
  if (event.defaultPrevented) {
    return;
  }
  if (event.target.closest('.anchor')) {
    event.preventDefault(); // or its address would become that of the page
  }
  if (event.target.closest(OWN_CLICK) || !document.getSelection().isCollapsed
      || !form.querySelector('.editor-source').checkVisibility()) {
    return;
  }
  const line = lineOf(event.target, event.clientY);
  if (line !== undefined) {
    source.moveTo(line, lineAfter(event.target) - 1, written => wordIn(written, event));
  }
});

outline.addEventListener('click', event => {
  const link = event.target.closest('a[href^="#"]');
  const heading = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const line = heading && previewLines.lineOf(heading);
  if (line !== undefined && line !== null) {
    event.preventDefault();
    goTo(line);
  }
});

form.closest('.editor').addEventListener('click', event => {
  const { line } = event.target.closest('button[data-line]')?.dataset ?? {};
  if (line !== undefined) {
    goTo(Number(line));
  }
});
