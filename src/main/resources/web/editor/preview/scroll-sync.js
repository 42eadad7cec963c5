import { extents } from './extents.js';
import { form } from '../form/draft.js';
import { sheet } from './preview-lines.js';
import { source } from '../source/source.js';
import { SOURCE_RESIZED, SOURCE_SCROLLED, SOURCE_SWITCHED } from '../base/events.js';

/*
 * Source and preview go together, by lines. The pane that a hand is on drives, the other follows; what the other's
 * scrolling then says is not listened to. Scrolled by hand, ends meet ends; while one types, the line of the caret
 * stands in both at one height.
 */
const NEAR = 28; // px: a line; less is not worth moving for

const preview = document.querySelector('#Preview');
const editor = preview.closest('.editor');
const written = form.querySelector('.editor-source');
let driver = 'source';
let byKeys = false;
let isAsked = false;
let place = 0; // the line to go back to when a pane is shown again

/** Both are shown and scroll by themselves; not so on a narrow screen, where the page scrolls as a whole. */
const areBeside = () => sheet.scroller === preview && sheet.isShown && written.checkVisibility();

const furthest = element => element.scrollHeight - element.clientHeight;

/** Of the whole height of the one pane, the point that is at the same share of its window as it is of the way. */
function shared(element) {
  const way = furthest(element);
  return way > 0 ? element.scrollTop / way * element.scrollHeight : 0;
}

function share(element, y) {
  scroll(element, y / element.scrollHeight * furthest(element));
}

function scroll(element, top) {
  if (Math.abs(element.scrollTop - top) >= 1) {
    element.scrollTo({ top, behavior: 'instant' });
  }
}

const straight = (value, [from, to], [start, end]) => to > from ? start + (value - from) / (to - from) * (end - start) : start;

function sheetFollows() {
  const pane = source.scroller;
  const y = shared(pane);
  const first = source.yOfLine(0);
  const last = source.yOfLine(extents.lineOf(extents.count));
  const to = sheet.scroller;
  if (y <= first) {
    share(to, straight(y, [0, first], [0, sheet.top]));
  } else if (y >= last) {
    share(to, straight(y, [last, pane.scrollHeight], [sheet.bottom, to.scrollHeight]));
  } else {
    share(to, sheet.yOf(source.lineAtY(y)));
  }
}

function sourceFollows() {
  const pane = sheet.scroller;
  const y = shared(pane);
  const to = source.scroller;
  if (y <= sheet.top) {
    share(to, straight(y, [0, sheet.top], [0, source.yOfLine(0)]));
  } else if (y >= sheet.bottom) {
    share(to, straight(y, [sheet.bottom, pane.scrollHeight], [source.yOfLine(extents.lineOf(extents.count)), to.scrollHeight]));
  } else {
    share(to, source.yOfLine(sheet.lineAt(y)));
  }
}

/** The line of the caret at one height in both; only as far as it is in sight here. */
function sheetAligns() {
  const line = source.lineOfCaret;
  if (line === 0) {
    scroll(sheet.scroller, 0); // with title and date
    return;
  }
  const height = source.yOfLine(line) - source.scroller.scrollTop;
  if (height < 0 || height > source.scroller.clientHeight) {
    return;
  }
  const offset = source.scroller.getBoundingClientRect().top - sheet.clientTop;
  const top = Math.max(0, Math.min(furthest(sheet.scroller), sheet.yOf(line) - height - offset));
  if (Math.abs(top - sheet.scroller.scrollTop) > NEAR) {
    scroll(sheet.scroller, top);
  }
}

function follow() {
  isAsked = false;
  if (!sheet.isKnown) {
    return;
  }
  if (areBeside()) {
    if (driver === 'sheet') {
      sourceFollows();
    } else if (byKeys) {
      sheetAligns();
    } else {
      sheetFollows();
    }
  }
  remember();
}

function ask() {
  if (!isAsked) {
    isAsked = true;
    requestAnimationFrame(follow);
  }
}

function remember() {
  if (!written.checkVisibility()) {
    place = sheet.lineAt(sheet.scroller.scrollTop + NEAR);
  } else {
    place = byKeys ? source.lineOfCaret : source.lineAtTop();
  }
}

/** A pane that was not shown has forgotten where it was. */
function goBack() {
  if (!sheet.isKnown) {
    return;
  }
  if (byKeys) {
    place = source.lineOfCaret;
  }
  if (written.checkVisibility()) {
    scroll(source.scroller, place < 1 ? 0 : source.yOfLine(place) - NEAR);
  }
  if (sheet.isShown) {
    scroll(sheet.scroller, place < 1 ? 0 : sheet.yOf(place) - NEAR);
  }
}

/** Takes both panes to a line. */
export function goTo(line) {
  driver = 'source';
  byKeys = true;
  source.moveTo(line);
  if (areBeside()) {
    ask();
  } else if (sheet.isShown) {
    scroll(sheet.scroller, sheet.yOf(line) - NEAR);
  }
}

const hand = (pane, keys) => () => {
  driver = pane;
  byKeys = keys;
};
for (const event of ['wheel', 'touchstart', 'pointerdown']) {
  written.addEventListener(event, hand('source', false), { passive: true });
  preview.addEventListener(event, hand('sheet', false), { passive: true });
}
written.addEventListener('keydown', hand('source', true));
written.addEventListener('input', hand('source', true));
preview.addEventListener('keydown', hand('sheet', false));

form.addEventListener(SOURCE_SCROLLED, () => driver === 'source' && ask());
form.addEventListener(SOURCE_RESIZED, ask);
form.addEventListener(SOURCE_SWITCHED, ask);
document.addEventListener('scroll', event => {
  if (event.target === document || (event.target === preview && driver === 'sheet')) {
    ask();
  }
}, { capture: true, passive: true });

document.body.addEventListener('preview:settled', ask);
new MutationObserver(() => requestAnimationFrame(goBack)).observe(editor, { attributeFilter: ['data-pane'] });

// Images come late, details open, windows change.
const sizes = new ResizeObserver(ask);
const watch = () => {
  sizes.disconnect();
  sizes.observe(preview);
  sizes.observe(document.getElementById('Prose'));
};
watch();
new MutationObserver(watch).observe(preview, { childList: true });
