import { Transaction } from '@codemirror/state';
import { form } from '../form/draft.js';
import { apart } from '../paste/pasting.js';
import { difference } from '../text/difference.js';
import './markdown-editor.js';

const editor = form.querySelector('markdown-editor');
const pane = () => editor.pane;

/**
 * The text that is being written, whichever pane shows it. Lines count from 0, offsets in UTF-16 units, heights in pixels
 * from the top of what scrolls. The form hears `input` of what the typist changes, source:caret, source:scrolled,
 * source:resized, source:composed and source:pasted (what it left out) of what else happens, and source:switched when the
 * other pane has taken over.
 */
export const source = {
  /** Includes a syllable that is still being composed. */
  get text() {
    return pane().text;
  },

  get composing() {
    return pane().composing;
  },

  get caret() {
    return pane().state.selection.main.head;
  },

  get lineOfCaret() {
    return pane().state.doc.lineAt(this.caret).number - 1;
  },

  /** The element that scrolls; each pane has its own. */
  get scroller() {
    return pane().scroller;
  },

  /**
   * What others have changed: [[from, to, insert], …] in the current text, ascending. The caret stays with its words, and
   * it is not for the typist to undo. While a syllable is composed it should wait.
   */
  apply(edits) {
    if (edits.length) {
      pane().applyRemote({
        changes: pane().state.changes(edits.map(([from, to, insert]) => ({ from, to, insert }))),
        annotations: [Transaction.addToHistory.of(false), Transaction.remote.of(true)],
      });
    }
  },

  /** Another text in place of this one, as the smallest change that makes it so. */
  replace(text) {
    this.apply(difference(this.text, text));
  },

  /**
   * Puts words in the place of a stretch of the text, as the typist would, who can take it back. The caret stays with its
   * words, or goes to where it is told.
   */
  change([from, to, insert], caret) {
    pane().dispatch(pane().state.update({
      changes: { from, to, insert },
      selection: caret === undefined ? undefined : { anchor: caret },
      userEvent: 'input.upload',
      scrollIntoView: caret !== undefined,
    }));
  },

  isLineEmpty(offset) {
    return pane().state.doc.lineAt(offset).text.trim() === '';
  },

  startOfLine(number) {
    const { doc } = pane().state;
    return doc.line(Math.max(1, Math.min(doc.lines, number + 1))).from;
  },

  endOfLine(number) {
    const { doc } = pane().state;
    return doc.line(Math.max(1, Math.min(doc.lines, number + 1))).to;
  },

  /** A block in the place of a stretch, with the empty lines around it that it needs. */
  apart(from, to, block) {
    return apart(pane().state, from, to, block);
  },

  /** The offset in the text at a place on the screen; undefined if none is there. */
  offsetAt(x, y) {
    return pane().offsetAt(x, y);
  },

  /** To where in a line what find gives stands: an offset in the text between two lines; by itself, to the line's start. */
  moveTo(line, end = line, find = () => 0) {
    const { doc } = pane().state;
    const lineAt = number => doc.line(Math.max(1, Math.min(doc.lines, number + 1)));
    const { from } = lineAt(line);
    const offset = from + find(doc.sliceString(from, Math.max(from, lineAt(end).to)));
    pane().dispatch(pane().state.update({ selection: { anchor: offset } }));
    pane().show(offset);
    pane().focus();
  },

  focus() {
    pane().focus();
  },

  lineAtTop() {
    return this.lineAtY(this.scroller.scrollTop);
  },

  yOfLine(line) {
    return pane().yOfLine(line);
  },

  lineAtY(y) {
    return pane().lineAtY(y);
  },
};
