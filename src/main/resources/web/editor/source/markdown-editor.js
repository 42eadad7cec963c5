import { EditorState } from '@codemirror/state';
import { redo, undo } from '@codemirror/commands';
import { bold, code, italic, link } from './formatting.js';
import { setup } from './markdown-setup.js';
import { pasteInto } from '../paste/pasting.js';
import { PlainPane } from './plain-pane.js';
import { endQuote } from './quote-end.js';
import { RichPane } from './rich-pane.js';
import { shortcut } from '../base/shortcut.js';
import { recall, remember } from '../base/preference.js';
import { SOURCE_SWITCHED } from '../base/events.js';

const COMMANDS = {
  'Mod-b': bold, 'Mod-i': italic, 'Mod-k': link, 'Mod-Shift-c': code, 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo,
};
const PLAIN_COMMANDS = { Enter: endQuote }; // unless it does nothing; CodeMirror has keys of its own

/**
 * <markdown-editor> lays CodeMirror over the textarea in it. The textarea stays the form's field, follows every change,
 * and takes the place again of whoever asks for plain text. Both panes show one state, with what can be undone.
 */
customElements.define('markdown-editor', class extends HTMLElement {
  connectedCallback() {
    if (this.pane) {
      return;
    }
    const root = this.attachShadow({ mode: 'open' });
    const field = this.querySelector('textarea');
    const tell = (name, detail) => field.form.dispatchEvent(new CustomEvent(`source:${name}`, { detail }));
    root.append(document.createElement('slot'));
    this.plain = new PlainPane(field, tell);
    this.rich = new RichPane(root, field, tell);
    const state = EditorState.create({ doc: field.value, extensions: [setup, this.rich.listener],
      selection: { anchor: field.selectionStart, head: field.selectionEnd } });
    this.pane = this.plain;
    this.pane.open(state);
    this.addEventListener('keydown', event => this.key(event), { capture: true });
    this.addEventListener('paste', event => pasteInto(this.pane, event, tell), { capture: true });

    if (recall('source') === 'plain') {
      return;
    }
    // Somebody who types already may be in the middle of a syllable.
    if (document.activeElement === field && field.value !== field.defaultValue) {
      field.addEventListener('blur', () => this.show(this.rich), { once: true });
    } else {
      this.show(this.rich);
    }
  }

  get isPlain() {
    return this.pane === this.plain;
  }

  /** Turns to the other pane, here and from now on. */
  toggle() {
    remember('source', this.isPlain ? 'rich' : 'plain');
    this.show(this.isPlain ? this.rich : this.plain);
    this.pane.focus();
  }

  show(pane) {
    if (pane === this.pane) {
      return;
    }
    const hadFocus = this.matches(':focus-within');
    const top = this.pane.lineAtY(this.pane.scroller.scrollTop);
    const state = this.pane.close();
    this.pane = pane;
    pane.open(state);
    pane.showAtTop(top);
    if (hadFocus) {
      pane.focus();
    }
    this.dispatchEvent(new CustomEvent(SOURCE_SWITCHED, { bubbles: true }));
  }

  /** In the text only: in the search panel the keys mean what they mean in every field. */
  key(event) {
    const keys = shortcut(event);
    const command = COMMANDS[keys] ?? (this.isPlain && PLAIN_COMMANDS[keys]);
    if (!command || event.composedPath()[0].matches('input')) {
      return;
    }
    if (this.pane.run(command) || keys in COMMANDS) {
      event.preventDefault();
      event.stopPropagation();
    }
  }
});
