import { redo, undo } from '@codemirror/commands';
import { LineMeasure } from './line-measure.js';
import { MirroredField } from './mirrored-field.js';

const COMMANDS = { historyUndo: undo, historyRedo: redo };

/** The textarea as a pane of the source. */
export class PlainPane {
  #mirror;
  #measure;
  #tell;

  constructor(field, tell) {
    this.field = field;
    this.#measure = new LineMeasure(field);
    this.#mirror = new MirroredField(field, () => this.#measure.forget());
    this.#tell = (...what) => field.hidden || tell(...what);
    field.addEventListener('beforeinput', event => this.#before(event));
    field.addEventListener('compositionend', () => this.#tell('composed'));
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
    this.field.hidden = false;
    this.#mirror.state = state;
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
    return this.#mirror.state;
  }

  get composing() {
    return this.#mirror.composing;
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
      this.show(transaction.state.selection.main.head);
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
    this.#mirror.state = state;
    this.#tell('caret');
  }

  /** Where the caret is, since browsers do not tell what is at a place of a textarea. */
  offsetAt() {
    return this.state.selection.main.head;
  }

  show(offset) {
    const y = this.yOfLine(this.state.doc.lineAt(offset).number - 1);
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
    const command = COMMANDS[event.inputType];
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
}
