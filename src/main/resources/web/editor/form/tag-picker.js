import { announce } from '../../app/js/announce.js';
import { phrase } from '../base/phrases.js';
import { TAG_TYPED } from '../base/events.js';
import { Combobox } from './combobox.js';
import { isNew, matching, tagsIn, withTyped } from './tag-names.js';

const MOST = 12; // tags that are offered at once

const element = (name, properties) => Object.assign(document.createElement(name), properties);

/**
 * <tag-picker> turns a field of tags between commas into a list of them, with a field that offers the known tags while one
 * types. The field of tags stays the form's; without this script it is used as it is.
 */
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

    this.chips = element('ul', { className: 'chips' });
    this.search = element('input', { id: this.field.id, className: 'tag-search' });
    this.search.setAttribute('aria-describedby', this.field.getAttribute('aria-describedby'));
    const list = element('ul', { id: 'TagOptions', className: 'options', ariaLabel: phrase('knownTags') });
    this.options = new Combobox(this.search, list, tag => this.take(tag));
    this.field.removeAttribute('id');
    this.field.removeAttribute('list');
    this.field.type = 'hidden';
    this.field.after(this.chips, this.search, list);

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
      this.options.close();
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
    this.tags = tagsIn(this.field.value);
    this.show();
  }

  /** What the field would say if what is typed were picked. */
  get all() {
    return withTyped(this.tags, this.search.value, this.knownTags).join(', ');
  }

  add(typed) {
    const before = this.tags.length;
    this.tags = withTyped(this.tags, typed, this.knownTags);
    this.search.value = '';
    if (this.tags.length > before) {
      this.changed();
      announce(phrase('tagAdded', { tag: this.tags.slice(before).join(', ') }));
    } else if (typed) {
      this.dispatchEvent(new CustomEvent(TAG_TYPED, { bubbles: true }));
    }
  }

  /** The list gives way to what it covers, until somebody types or asks for it again. */
  take(tag) {
    this.add(tag);
    this.options.close();
    this.search.scrollIntoView({ block: 'nearest' }); // below what was added
  }

  remove(tag) {
    this.tags = this.tags.filter(mine => mine !== tag);
    this.changed();
    announce(phrase('tagRemoved', { tag }));
  }

  changed() {
    this.field.value = this.tags.join(', ');
    this.show();
    this.field.dispatchEvent(new Event('input', { bubbles: true }));
  }

  show() {
    this.chips.replaceChildren(...this.tags.map(tag => {
      const button = element('button', { type: 'button', textContent: tag, ariaLabel: phrase('removeTag', { tag }) });
      button.dataset.tag = tag;
      const item = document.createElement('li');
      item.append(button);
      return item;
    }));
  }

  get knownTags() {
    return [...this.known.options].map(option => option.value);
  }

  /** Offers known tags, and what is typed as a new one. Enter takes that, unless an arrow has chosen. */
  offer() {
    const typed = this.search.value.trim();
    const offered = matching(this.tags, typed, this.knownTags).slice(0, MOST).map(tag => [tag, tag]);
    if (isNew(this.tags, typed, this.knownTags)) {
      offered.push([typed, phrase('newTag', { tag: typed })]);
    }
    this.options.open(offered);
  }

  key(event) {
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey) {
      return; // belongs to the input method, or to the editor
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      this.options.isOpen ? this.options.move(event.key === 'ArrowDown' ? 1 : -1) : this.offer();
    } else if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      event.stopPropagation();
      this.take(event.key === 'Enter' && this.options.chosen || this.search.value);
    } else if (event.key === 'Escape') {
      this.options.close();
    } else if (event.key === 'Backspace' && !this.search.value && this.tags.length) {
      this.remove(this.tags.at(-1));
    }
  }
});
