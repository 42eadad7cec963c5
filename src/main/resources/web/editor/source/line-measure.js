const LOOK = ['font', 'letterSpacing', 'lineHeight', 'tabSize', 'wordBreak', 'overflowWrap', 'textWrap', 'padding'];

/** Where the lines of a textarea are, measured in a copy of it that the browser breaks in the same places. */
export class LineMeasure {
  #field;
  #copy;
  #starts; // of the lines in the text

  constructor(field) {
    this.#field = field;
  }

  /** To be called when the text or the width has changed. */
  forget() {
    this.#copy?.remove();
    this.#copy = undefined;
  }

  yOfLine(fractional) {
    this.#set();
    const last = this.#starts.length - 1;
    const line = Math.max(0, Math.min(last, Math.floor(fractional)));
    const top = this.#top(line);
    const bottom = line < last ? this.#top(line + 1) : top + parseFloat(this.#copy.style.lineHeight);
    return top + Math.max(0, Math.min(1, fractional - line)) * (bottom - top);
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
    const top = this.#top(low);
    const height = this.yOfLine(low + 1) - top;
    return low + (height > 0 ? Math.max(0, Math.min(1, (y - top) / height)) : 0);
  }

  #set() {
    if (this.#copy) {
      return;
    }
    const text = this.#field.value;
    this.#starts = [0];
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
    const look = getComputedStyle(this.#field);
    this.#copy = document.createElement('div');
    this.#copy.inert = true;
    LOOK.forEach(name => { this.#copy.style[name] = look[name]; });
    Object.assign(this.#copy.style, {
      position: 'fixed', top: '0', left: '0', visibility: 'hidden', boxSizing: 'border-box', contain: 'strict',
      whiteSpace: 'pre-wrap', width: `${this.#field.clientWidth}px`, height: '1px',
    });
    this.#copy.textContent = `${text}\u200b`; // so that the last line has a height
    document.body.append(this.#copy);
  }

  #top(line) {
    const range = document.createRange();
    range.setStart(this.#copy.firstChild, this.#starts[line]);
    range.setEnd(this.#copy.firstChild, this.#starts[line] + 1);
    return (range.getClientRects()[0] ?? range.getBoundingClientRect()).top;
  }
}
