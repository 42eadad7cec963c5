import { recall, remember } from '../base/preference.js';
import { shortcut } from '../base/shortcut.js';

const room = matchMedia('(width >= 56.25em)');

/** <pane-switch> chooses what is seen: the source, the preview, or both where there is room. Ctrl+E goes from one to the next. */
customElements.define('pane-switch', class extends HTMLElement {
  connectedCallback() {
    this.editor = this.closest('.editor');
    this.chosen = recall('panes') ?? 'both';
    this.addEventListener('click', this);
    document.addEventListener('keydown', this);
    room.addEventListener('change', this);
    this.show();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this);
    room.removeEventListener('change', this);
  }

  handleEvent(event) {
    if (event.type === 'change') {
      this.show();
    } else if (event.type === 'click') {
      const button = event.target.closest('button');
      if (button) {
        this.choose(button.value);
      }
    } else if (shortcut(event) === 'Mod-e' && this.checkVisibility()) {
      event.preventDefault();
      this.turn();
    }
  }

  /** What is seen: where there is room for one pane only, the one to write in stands for both. */
  get pane() {
    return this.chosen === 'both' && !room.matches ? 'write' : this.chosen;
  }

  turn() {
    const panes = room.matches ? ['both', 'write', 'read'] : ['write', 'read'];
    this.choose(panes[(panes.indexOf(this.pane) + 1) % panes.length]);
    (this.pane === 'read' ? document.getElementById('Preview') : this.editor.querySelector('markdown-editor').pane).focus();
  }

  choose(pane) {
    this.chosen = pane;
    if (room.matches) {
      remember('panes', pane);
    }
    this.show();
  }

  show() {
    this.editor.dataset.pane = this.pane;
    for (const button of this.querySelectorAll('button')) {
      button.ariaPressed = String(button.value === this.pane);
    }
  }
});
