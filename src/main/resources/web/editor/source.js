import { form } from './draft.js';
import { difference } from './difference.js';
import { PlainPane } from './plain-pane.js';

/*
 * The text that is being written, whichever pane shows it. Lines count from 0, offsets in UTF-16 units, heights in
 * pixels from the top of what scrolls. What the typist does is told by `input` events on the form, what else happens in
 * the pane by source:caret, source:scrolled, source:resized and source:composed.
 */
let pane;

function tell(name) {
  form.dispatchEvent(new CustomEvent(`source:${name}`));
}

export const source = {
  get isReady() {
    return pane !== undefined;
  },

  /** As it stands, a syllable that is still being composed included. */
  get text() {
    return pane.text;
  },

  get composing() {
    return pane.composing;
  },

  get caret() {
    return pane.caret;
  },

  get lineOfCaret() {
    let line = 0;
    const { text, caret } = pane;
    for (let at = text.indexOf('\n'); at >= 0 && at < caret; at = text.indexOf('\n', at + 1)) {
      line++;
    }
    return line;
  },

  /** What changes by itself while the pane is switched: ask each time. */
  get scroller() {
    return pane.scroller;
  },

  /** What others have changed: [[from, to, insert], …] in the current text, ascending. The typist does not undo it. */
  apply(edits) {
    pane.apply(edits);
  },

  /** Another text in place of this one, as the smallest change that makes it so. */
  replace(text) {
    pane.apply(difference(pane.text, text));
  },

  moveTo(line) {
    const { text } = pane;
    let offset = 0;
    for (let left = line; left > 0; left--) {
      const end = text.indexOf('\n', offset);
      if (end < 0) {
        break;
      }
      offset = end + 1;
    }
    pane.select(offset);
    pane.show(offset);
    pane.focus();
  },

  lineAtTop() {
    return pane.lineAtY(pane.scroller.scrollTop);
  },

  yOfLine(line) {
    return pane.yOfLine(line);
  },

  lineAtY(y) {
    return pane.lineAtY(y);
  },
};

if (form) {
  pane = new PlainPane(form.querySelector('#Body'), tell);
}
