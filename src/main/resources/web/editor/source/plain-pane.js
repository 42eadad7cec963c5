import { redo, undo } from '@codemirror/commands';
import { difference } from '../text/difference.js';
import { LineMeasure } from './line-measure.js';

const EVENTS = { insertFromPaste: 'input.paste', insertFromDrop: 'input.drop' };

/**
 * The textarea as a pane of the source. Its text is mirrored in a state like the editor's, which remembers what can be
 * undone: the browser's own memory ends where a script changes the text.
 */
export class PlainPane {
  composing = false;
  #isFirst = false; // of a composition's changes, which are undone together
  #state;
  #measure;
  #tell;

  constructor(field, tell) {
    this.field = field;
    this.#measure = new LineMeasure(field);
    this.#tell = (...what) => field.hidden || tell(...what);
    field.addEventListener('beforeinput', event => this.#before(event));
    field.addEventListener('input', event => field.hidden || this.#absorb(this.#kindOf(event.inputType ?? '')));
    field.addEventListener('compositionstart', () => { this.composing = this.#isFirst = true; });
    field.addEventListener('compositionend', () => {
      this.composing = false;
      this.#tell('composed');
    });
    field.addEventListener('scroll', () => this.#tell('scrolled'));
    for (const name of ['selectionchange', 'select', 'keyup', 'click']) {
      field.addEventListener(name, () => this.#tell('caret'));
    }
    new ResizeObserver(() => {
      this.#measure.forget();
      this.#tell('resized');
    }).observe(field);
  }

  open(state) {
    this.#state = state;
    this.field.hidden = false;
    this.#write(difference(this.field.value, state.doc.toString()));
    this.#select(state.selection.main);
  }

  close() {
    const { state } = this;
    this.field.hidden = true;
    this.#measure.forget();
    return state;
  }

  get text() {
    return this.field.value;
  }

  get state() {
    this.#absorb('input');
    const { selectionStart, selectionEnd, selectionDirection } = this.field;
    const { main } = this.#state.selection;
    if (main.from !== selectionStart || main.to !== selectionEnd) {
      const [anchor, head] = selectionDirection === 'backward' ? [selectionEnd, selectionStart] : [selectionStart, selectionEnd];
      this.#state = this.#state.update({ selection: { anchor, head } }).state;
    }
    return this.#state;
  }

  get scroller() {
    return this.field;
  }

  run(command) {
    return command({ state: this.state, dispatch: transaction => this.dispatch(transaction) });
  }

  dispatch(transaction) {
    this.#take(transaction);
    if (transaction.scrollIntoView) {
      this.show(this.#state.selection.main.head);
    }
    if (transaction.docChanged) {
      this.field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
  }

  applyRemote(spec) {
    const transaction = this.state.update(spec);
    const keepTop = this.field.scrollTop > 0 ? this.#topOf(transaction) : () => {};
    this.#take(transaction);
    keepTop();
  }

  #take({ state }) {
    this.#state = state;
    this.#write(difference(this.field.value, state.doc.toString()));
    this.#select(state.selection.main);
    this.#tell('caret');
  }

  show(offset) {
    const y = this.yOfLine(this.#state.doc.lineAt(offset).number - 1);
    const { scrollTop, clientHeight } = this.field;
    if (y < scrollTop || y > scrollTop + clientHeight * .85) {
      this.field.scrollTop = y - clientHeight / 4;
    }
  }

  showAtTop(line) {
    this.field.scrollTop = this.yOfLine(line);
  }

  focus() {
    this.field.focus({ preventScroll: true });
  }

  yOfLine(line) {
    return this.#measure.yOfLine(line);
  }

  lineAtY(y) {
    return this.#measure.lineAtY(y);
  }

  #before(event) {
    const command = { historyUndo: undo, historyRedo: redo }[event.inputType];
    if (command) {
      event.preventDefault();
      this.run(command);
    } else {
      this.state; // with the selection as it is before the change, which an undo brings back
    }
  }

  /** Remembers which words are at the top, for when a change above has moved them. */
  #topOf({ startState, state, changes }) {
    const { scrollTop } = this.field;
    const line = Math.floor(this.lineAtY(scrollTop));
    const { from } = startState.doc.line(line + 1);
    const cut = scrollTop - this.yOfLine(line);
    return () => { this.field.scrollTop = this.yOfLine(state.doc.lineAt(changes.mapPos(from, 1)).number - 1) + cut; };
  }

  #kindOf(inputType) {
    if (this.composing) {
      const kind = this.#isFirst ? 'input.type.compose.start' : 'input.type.compose';
      this.#isFirst = false;
      return kind;
    }
    return EVENTS[inputType] ?? (inputType.startsWith('delete') ? 'delete' : 'input.type');
  }

  /** Takes over what the browser has changed in the field. */
  #absorb(userEvent) {
    const [edit] = difference(this.#state.doc.toString(), this.field.value);
    if (edit) {
      const [from, to, insert] = edit;
      const { selectionStart: anchor, selectionEnd: head } = this.field;
      this.#state = this.#state.update({ changes: { from, to, insert }, selection: { anchor, head }, userEvent }).state;
      this.#measure.forget();
    }
  }

  #write(edits) {
    for (const [from, to, insert] of edits) {
      const { scrollTop } = this.field;
      this.field.setRangeText(insert, from, to);
      this.field.scrollTop = scrollTop;
      this.#measure.forget();
    }
  }

  #select({ from, to, anchor, head }) {
    if (this.field.selectionStart !== from || this.field.selectionEnd !== to) {
      this.field.setSelectionRange(from, to, head < anchor ? 'backward' : 'forward');
    }
  }
}
