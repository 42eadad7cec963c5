/*
 * <tag-picker> turns a field of tags between commas into a list of them with a box that filters the known tags while
 * one types. The field stays the form's field; without this script it is used as it is.
 */
import { announce } from '../../app/js/announce.js';
import { say } from '../base/words.js';
import { TAG_TYPED } from '../base/events.js';

let pickers = 0;

/** For comparing: case and width do not matter, and a half-typed syllable matches the whole (하 finds 한글). */
const folded = text => text.normalize('NFKD').toLowerCase();

customElements.define('tag-picker', class extends HTMLElement {
  connectedCallback() {
    this.leaving = new AbortController();
    // before what is not saved is sent
    addEventListener('pagehide', () => this.add(this.search.value), { capture: true, signal: this.leaving.signal });
    if (this.search) {
      return;
    }
    this.field = this.querySelector('input[name=tags]');
    this.known = this.querySelector('datalist');
    this.active = -1;

    this.chips = element('ul', { className: 'chips' });
    this.search = element('input', { id: this.field.id, autocomplete: 'off', className: 'tag-search' });
    this.options = element('ul', { id: `TagOptions${++pickers}`, className: 'options', role: 'listbox', hidden: true });
    this.options.setAttribute('aria-label', say('knownTags'));
    for (const [name, value] of Object.entries({
      role: 'combobox', 'aria-expanded': 'false', 'aria-autocomplete': 'list', 'aria-controls': this.options.id,
      'aria-describedby': this.field.getAttribute('aria-describedby'),
    })) {
      this.search.setAttribute(name, value);
    }
    this.field.removeAttribute('id');
    this.field.removeAttribute('list');
    this.field.type = 'hidden';
    this.field.after(this.chips, this.search, this.options);

    // What is typed here is no part of the draft until it is picked; what this device keeps has it at once.
    this.search.addEventListener('input', event => {
      event.stopPropagation();
      this.offer();
      this.dispatchEvent(new CustomEvent(TAG_TYPED, { bubbles: true }));
    });
    this.search.addEventListener('keydown', event => this.key(event));
    for (const event of ['focus', 'click']) {
      this.search.addEventListener(event, () => this.offer());
    }
    this.search.addEventListener('blur', () => {
      this.add(this.search.value);
      this.close();
    });
    this.options.addEventListener('mousedown', event => {
      event.preventDefault(); // keeps the focus in the box
      const option = event.target.closest('[role=option]');
      if (option) {
        this.take(option.dataset.tag);
      }
    });
    this.chips.addEventListener('click', event => {
      const tag = event.target.closest('button')?.dataset.tag;
      if (tag) {
        this.remove(tag);
        this.search.focus();
      }
    });
    this.read();
  }

  disconnectedCallback() {
    this.leaving.abort();
  }

  /** Shows what the field says, also after somebody else has changed it. */
  read() {
    this.tags = this.field.value.split(',').map(tag => tag.trim()).filter(Boolean);
    this.show();
  }

  has(tag, tags = this.tags) {
    return tags.some(mine => mine.toLowerCase() === tag.toLowerCase());
  }

  /** What the field would say if what is typed were picked. */
  get all() {
    return this.tagsWith(this.search.value).join(', ');
  }

  tagsWith(typed) {
    const tags = [...this.tags];
    for (const tag of typed.split(/[,，]/).map(part => part.trim().replace(/^#(?=\S)/, '').normalize('NFC'))) {
      if (tag && !this.has(tag, tags)) {
        tags.push(this.knownTags().find(known => known.toLowerCase() === tag.toLowerCase()) ?? tag);
      }
    }
    return tags;
  }

  add(typed) {
    const before = this.tags.length;
    this.tags = this.tagsWith(typed);
    this.search.value = '';
    if (this.tags.length > before) {
      this.changed();
      announce(say('tagAdded', { tag: this.tags.slice(before).join(', ') }));
    } else if (typed) {
      this.dispatchEvent(new CustomEvent(TAG_TYPED, { bubbles: true }));
    }
  }

  /** The list gives way to what it covers, until somebody types or asks for it again. */
  take(tag) {
    this.add(tag);
    this.close();
    this.search.scrollIntoView({ block: 'nearest' }); // below what was added
  }

  remove(tag) {
    this.tags = this.tags.filter(mine => mine !== tag);
    this.changed();
    announce(say('tagRemoved', { tag }));
  }

  changed() {
    this.field.value = this.tags.join(', ');
    this.show();
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  show() {
    this.chips.replaceChildren(...this.tags.map(tag => {
      const button = element('button', { type: 'button', textContent: tag });
      button.dataset.tag = tag;
      button.setAttribute('aria-label', say('removeTag', { tag }));
      const item = element('li', {});
      item.append(button);
      return item;
    }));
  }

  knownTags() {
    return [...this.known.options].map(option => option.value);
  }

  offer() {
    const typed = this.search.value.trim();
    const matching = this.knownTags().filter(tag => !this.has(tag) && folded(tag).includes(folded(typed))).slice(0, 12);
    const offered = matching.map(tag => [tag, tag]);
    if (typed && !this.has(typed) && !this.knownTags().some(tag => tag.toLowerCase() === typed.toLowerCase())) {
      offered.push([typed, say('newTag', { tag: typed })]);
    }
    this.options.replaceChildren(...offered.map(([tag, words], number) => {
      const option = element('li', { id: `${this.options.id}-${number}`, role: 'option', textContent: words });
      option.dataset.tag = tag;
      return option;
    }));
    this.options.hidden = offered.length === 0;
    this.search.setAttribute('aria-expanded', String(!this.options.hidden));
    this.options.scrollIntoView({ block: 'nearest' });
    this.activate(-1); // Enter takes what was typed, unless an arrow has chosen
  }

  activate(number) {
    this.active = number;
    [...this.options.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === number)));
    const option = this.options.children[number];
    option?.scrollIntoView({ block: 'nearest' });
    option ? this.search.setAttribute('aria-activedescendant', option.id) : this.search.removeAttribute('aria-activedescendant');
  }

  key(event) {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) {
      return; // belongs to the input method, or to the editor
    }
    const { length } = this.options.children;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (this.options.hidden) {
        this.offer();
      } else {
        this.activate((Math.max(this.active, event.key === 'ArrowDown' ? -1 : 0) + (event.key === 'ArrowDown' ? 1 : -1) + length) % length);
      }
    } else if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      event.stopPropagation();
      const chosen = event.key === 'Enter' && this.options.children[this.active]?.dataset.tag;
      this.take(chosen || this.search.value);
    } else if (event.key === 'Escape') {
      this.close();
    } else if (event.key === 'Backspace' && !this.search.value && this.tags.length) {
      this.remove(this.tags.at(-1));
    }
  }

  close() {
    this.options.hidden = true;
    this.search.setAttribute('aria-expanded', 'false');
    this.activate(-1);
  }
});

function element(name, properties) {
  const made = document.createElement(name);
  const { role, ...rest } = properties;
  if (role) {
    made.setAttribute('role', role);
  }
  return Object.assign(made, rest);
}
