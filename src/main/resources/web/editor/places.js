import { form } from './draft.js';
import { sheet } from './sheet.js';
import { source } from './source.js';
import { goTo } from './scroll-sync.js';

/*
 * A click in the proof puts the caret where the text comes from; a click in the outline, or on the
 * line of an advice, takes both panes there.
 */
const preview = document.querySelector('#Preview');
const outline = document.querySelector('.editor-outline');
const OWN_CLICK = 'a[href]:not(.anchor), button, summary, input, label, select, audio, video, iframe';

function lineOf(element, clientY) {
  const line = sheet.lineOf(element);
  const code = element.closest('pre');
  if (line === undefined || !code) {
    return line;
  }
  // The lines of code are those of the source.
  return Math.floor(sheet.lineAt(clientY - sheet.clientTop + sheet.scroller.scrollTop));
}

if (form && preview) {
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
      source.moveTo(line);
    }
  });

  outline?.addEventListener('click', event => {
    const link = event.target.closest('a[href^="#"]');
    const heading = link && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    const line = heading && sheet.lineOf(heading);
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
}
