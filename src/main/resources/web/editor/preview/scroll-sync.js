import { extents } from './extents.js';
import { form } from '../form/draft.js';
import { previewLines } from './preview-lines.js';
import { furthest, scroll, scrollAlike } from './proportional-scroll.js';
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
const areBeside = () => previewLines.scroller === preview && previewLines.isShown && written.checkVisibility();

const sourcePane = {
  __proto__: source,

  get top() {
    return source.yOfLine(0);
  },

  get bottom() {
    return source.yOfLine(extents.lineOf(extents.count));
  },
};

/** The line of the caret at one height in both; only as far as it is in sight here. */
function alignWithCaret() {
  const line = source.lineOfCaret;
  if (line === 0) {
    scroll(previewLines.scroller, 0); // with title and date
    return;
  }
  const height = source.yOfLine(line) - source.scroller.scrollTop;
  if (height < 0 || height > source.scroller.clientHeight) {
    return;
  }
  const offset = source.scroller.getBoundingClientRect().top - previewLines.clientTop;
  const top = Math.max(0, Math.min(furthest(previewLines.scroller), previewLines.yOfLine(line) - height - offset));
  if (Math.abs(top - previewLines.scroller.scrollTop) > NEAR) {
    scroll(previewLines.scroller, top);
  }
}

function follow() {
  isAsked = false;
  if (!previewLines.isKnown) {
    return;
  }
  if (areBeside()) {
    if (driver === 'preview') {
      scrollAlike(previewLines, sourcePane);
    } else if (byKeys) {
      alignWithCaret();
    } else {
      scrollAlike(sourcePane, previewLines);
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
    place = previewLines.lineAtY(previewLines.scroller.scrollTop + NEAR);
  } else {
    place = byKeys ? source.lineOfCaret : source.lineAtTop();
  }
}

/** A pane that was not shown has forgotten where it was. */
function goBack() {
  if (!previewLines.isKnown) {
    return;
  }
  if (byKeys) {
    place = source.lineOfCaret;
  }
  if (written.checkVisibility()) {
    scroll(source.scroller, place < 1 ? 0 : source.yOfLine(place) - NEAR);
  }
  if (previewLines.isShown) {
    scroll(previewLines.scroller, place < 1 ? 0 : previewLines.yOfLine(place) - NEAR);
  }
}

/** Takes both panes to a line. */
export function goTo(line) {
  driver = 'source';
  byKeys = true;
  source.moveTo(line);
  if (areBeside()) {
    ask();
  } else if (previewLines.isShown) {
    scroll(previewLines.scroller, previewLines.yOfLine(line) - NEAR);
  }
}

const hand = (pane, keys) => () => {
  driver = pane;
  byKeys = keys;
};
for (const event of ['wheel', 'touchstart', 'pointerdown']) {
  written.addEventListener(event, hand('source', false), { passive: true });
  preview.addEventListener(event, hand('preview', false), { passive: true });
}
written.addEventListener('keydown', hand('source', true));
written.addEventListener('input', hand('source', true));
preview.addEventListener('keydown', hand('preview', false));

form.addEventListener(SOURCE_SCROLLED, () => driver === 'source' && ask());
form.addEventListener(SOURCE_RESIZED, ask);
form.addEventListener(SOURCE_SWITCHED, ask);
document.addEventListener('scroll', event => {
  if (event.target === document || (event.target === preview && driver === 'preview')) {
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
