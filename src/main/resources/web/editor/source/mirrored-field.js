import { difference } from '../text/difference.js';

const EVENTS = { insertFromPaste: 'input.paste', insertFromDrop: 'input.drop' };

/**
 * A textarea whose text is mirrored in a state like the editor's. The state remembers what can be undone: the browser's own
 * memory ends where a script changes the text.
 */
export class MirroredField {
  composing = false;
  #field;
  #isFirst = false; // of a composition's changes, which are undone together
  #state;
  #changed;

  /** Calls changed when the text has become another one, by whichever hand. */
  constructor(field, changed) {
    this.#field = field;
    this.#changed = changed;
    field.addEventListener('compositionstart', () => { this.composing = this.#isFirst = true; });
    field.addEventListener('compositionend', () => { this.composing = false; });
    field.addEventListener('input', event => field.hidden || this.#absorb(this.#kindOf(event.inputType ?? '')));
  }

  /** With the text and the selection as they are in the field now. */
  get state() {
    this.#absorb('input');
    const { selectionStart, selectionEnd, selectionDirection } = this.#field;
    const { main } = this.#state.selection;
    if (main.from !== selectionStart || main.to !== selectionEnd) {
      const [anchor, head] = selectionDirection === 'backward' ? [selectionEnd, selectionStart] : [selectionStart, selectionEnd];
      this.#state = this.#state.update({ selection: { anchor, head } }).state;
    }
    return this.#state;
  }

  set state(state) {
    this.#state = state;
    this.#write(difference(this.#field.value, state.doc.toString()));
    this.#select(state.selection.main);
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
    const [edit] = difference(this.#state.doc.toString(), this.#field.value);
    if (edit) {
      const [from, to, insert] = edit;
      const { selectionStart: anchor, selectionEnd: head } = this.#field;
      this.#state = this.#state.update({ changes: { from, to, insert }, selection: { anchor, head }, userEvent }).state;
      this.#changed();
    }
  }

  #write(edits) {
    for (const [from, to, insert] of edits) {
      const { scrollTop } = this.#field;
      this.#field.setRangeText(insert, from, to);
      this.#field.scrollTop = scrollTop;
      this.#changed();
    }
  }

  #select({ from, to, anchor, head }) {
    if (this.#field.selectionStart !== from || this.#field.selectionEnd !== to) {
      this.#field.setSelectionRange(from, to, head < anchor ? 'backward' : 'forward');
    }
  }
}
