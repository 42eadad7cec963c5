import { moved } from './difference.js';

/** The textarea as a pane of the source. */
export class PlainPane {
  #measure;

  constructor(field, tell) {
    this.field = field;
    this.composing = false;
    field.addEventListener('compositionstart', () => { this.composing = true; });
    field.addEventListener('compositionend', () => {
      this.composing = false;
      tell('composed');
    });
    field.addEventListener('input', () => this.#measure?.forget());
    field.addEventListener('scroll', () => tell('scrolled'));
    for (const event of ['selectionchange', 'select', 'keyup', 'click', 'input']) {
      field.addEventListener(event, () => tell('caret'));
    }
    new ResizeObserver(() => {
      this.#measure?.forget();
      tell('resized');
    }).observe(field);
  }

  get text() {
    return this.field.value;
  }

  get selection() {
    return [this.field.selectionStart, this.field.selectionEnd];
  }

  get caret() {
    return this.field.selectionDirection === 'backward' ? this.field.selectionStart : this.field.selectionEnd;
  }

  get scroller() {
    return this.field;
  }

  apply(edits) {
    const { scrollTop, selectionStart, selectionEnd, selectionDirection } = this.field;
    for (const [from, to, insert] of edits.toReversed()) {
      this.field.setRangeText(insert, from, to);
    }
    this.field.setSelectionRange(moved(selectionStart, edits), moved(selectionEnd, edits), selectionDirection);
    this.field.scrollTop = scrollTop;
    this.#measure?.forget();
  }

  select(from, to = from) {
    this.field.setSelectionRange(from, to);
  }

  show(offset) {
    const y = this.yOfLine(lineOf(this.text, offset));
    const { scrollTop, clientHeight } = this.field;
    if (y < scrollTop || y > scrollTop + clientHeight * .75) {
      this.field.scrollTop = y - clientHeight / 4;
    }
  }

  focus() {
    this.field.focus({ preventScroll: true });
  }

  yOfLine(line) {
    return this.#measured.yOfLine(line);
  }

  lineAtY(y) {
    return this.#measured.lineAtY(y);
  }

  get #measured() {
    return this.#measure ??= new Measure(this.field);
  }
}

/** Where the lines of a textarea are, found in a copy of it that the browser sets with the same line breaks. */
class Measure {
  #field;
  #copy = document.createElement('div');
  #starts; // of the lines in the text

  constructor(field) {
    this.#field = field;
    this.#copy.ariaHidden = 'true';
    this.#copy.inert = true;
  }

  forget() {
    this.#starts = undefined;
    this.#copy.remove();
  }

  #set() {
    if (this.#starts) {
      return;
    }
    const text = this.#field.value;
    this.#starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
    const style = getComputedStyle(this.#field);
    for (const name of ['font', 'letterSpacing', 'lineHeight', 'tabSize', 'wordBreak', 'overflowWrap', 'padding', 'textWrap']) {
      this.#copy.style[name] = style[name];
    }
    Object.assign(this.#copy.style, {
      position: 'fixed', top: '0', left: '0', visibility: 'hidden', boxSizing: 'border-box', contain: 'strict',
      whiteSpace: 'pre-wrap', width: `${this.#field.clientWidth}px`, height: '1px',
    });
    this.#copy.textContent = `${text}\u200b`; // so that the last line has a height
    document.body.append(this.#copy);
  }

  #top(line) {
    const range = document.createRange();
    const node = this.#copy.firstChild;
    const from = this.#starts[line];
    range.setStart(node, from);
    range.setEnd(node, from + 1);
    const [rect] = range.getClientRects();
    return (rect ?? range.getBoundingClientRect()).top;
  }

  yOfLine(fractional) {
    this.#set();
    const last = this.#starts.length - 1;
    const line = Math.max(0, Math.min(last, Math.floor(fractional)));
    const top = this.#top(line);
    const next = line < last ? this.#top(line + 1) : top + parseFloat(this.#copy.style.lineHeight);
    return top + Math.max(0, Math.min(1, fractional - line)) * (next - top);
  }

  lineAtY(y) {
    this.#set();
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.#top(middle) <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const top = this.yOfLine(low);
    const height = this.yOfLine(low + 1) - top;
    return low + (height > 0 ? Math.max(0, Math.min(1, (y - top) / height)) : 0);
  }
}

function lineOf(text, offset) {
  let line = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
  }
  return line;
}
