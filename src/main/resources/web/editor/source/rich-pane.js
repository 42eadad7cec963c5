import { Transaction } from '@codemirror/state';
import { EditorView } from '@codemirror/view';

const LARGE = 20_000; // characters, from which on it takes a field milliseconds to take them
const idle = window.requestIdleCallback ?? setTimeout;

/** CodeMirror as a pane of the source, in a shadow root, where its styles are no inline styles. */
export class RichPane {
  composing = false;
  #field;
  #frame = document.createElement('div');
  #isBehind = false; // the field
  #tell;
  #text;

  constructor(root, field, tell) {
    this.#field = field;
    this.#tell = tell;
    this.#frame.part = 'view';
    this.#frame.hidden = true;
    root.append(this.#frame);
    this.view = new EditorView({ parent: this.#frame, root });
    const { contentDOM, scrollDOM } = this.view;
    contentDOM.addEventListener('compositionstart', () => { this.composing = true; });
    contentDOM.addEventListener('compositionend', () => {
      this.composing = false;
      setTimeout(() => tell('composed')); // when the view has read the last syllable
    });
    scrollDOM.addEventListener('scroll', () => tell('scrolled'));
    field.form.addEventListener('formdata', event => this.#isBehind && event.formData.set(field.name, this.text));
    // The view's own are about what it shows; the form hears of the text when the field has it.
    root.addEventListener('input', event => event.target === field || event.stopPropagation());
  }

  /** To be among the extensions of the state that is opened. */
  get listener() {
    return EditorView.updateListener.of(update => this.#updated(update));
  }

  open(state) {
    this.#frame.hidden = false;
    this.view.setState(state);
  }

  close() {
    this.#fill();
    this.#frame.hidden = true;
    return this.view.state;
  }

  get text() {
    const { doc } = this.view.state;
    if (this.#text?.doc !== doc) {
      this.#text = { doc, string: doc.toString() };
    }
    return this.#text.string;
  }

  get state() {
    return this.view.state;
  }

  get scroller() {
    return this.view.scrollDOM;
  }

  run(command) {
    return command(this.view);
  }

  dispatch(transaction) {
    this.view.dispatch(transaction);
  }

  applyRemote(spec) {
    const scrolled = this.scroller.scrollTop > 0 ? this.view.scrollSnapshot().map(spec.changes) : [];
    this.view.dispatch({ ...spec, effects: scrolled });
  }

  offsetAt(x, y) {
    return this.view.posAtCoords({ x, y }) ?? undefined;
  }

  show(offset) {
    this.view.dispatch({ effects: EditorView.scrollIntoView(offset, { yMargin: this.scroller.clientHeight / 4 }) });
  }

  /** In the pane alone: what CodeMirror scrolls into view, it looks for in the whole window. */
  showAtTop(line) {
    this.scroller.scrollTop = line > 0 ? this.yOfLine(line) : 0;
  }

  focus() {
    this.view.focus();
  }

  yOfLine(fractional) {
    const { doc } = this.view.state;
    const line = Math.max(0, Math.min(doc.lines - 1, Math.floor(fractional)));
    const block = this.view.lineBlockAt(doc.line(line + 1).from);
    return this.view.documentPadding.top + block.top + Math.max(0, Math.min(1, fractional - line)) * block.height;
  }

  lineAtY(y) {
    const height = y - this.view.documentPadding.top;
    const block = this.view.lineBlockAtHeight(height);
    const part = Math.max(0, Math.min(1, (height - block.top) / block.height));
    return this.view.state.doc.lineAt(block.from).number - 1 + part;
  }

  #updated({ docChanged, selectionSet, geometryChanged, transactions }) {
    if (docChanged) {
      this.#follow();
      if (transactions.some(transaction => transaction.docChanged && !transaction.annotation(Transaction.remote))) {
        this.#field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }
    }
    if (docChanged || selectionSet) {
      this.#tell('caret');
    }
    if (geometryChanged) {
      this.#tell('resized');
    }
  }

  /** The field has the text at once, a large one in the next quiet moment. What the form sends is never behind. */
  #follow() {
    if (this.view.state.doc.length < LARGE) {
      this.#fill();
    } else if (!this.#isBehind) {
      this.#isBehind = true;
      idle(() => this.#isBehind && this.#fill(), { timeout: 1000 });
    }
  }

  #fill() {
    this.#isBehind = false;
    this.#field.value = this.text;
  }
}
