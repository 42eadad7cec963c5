/**
 * A field with a list of options below it, as https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ describes: the focus stays in
 * the field, and the option that the arrows have come to is named to screen readers.
 */
export class Combobox {
  #field;
  #list;
  #active = -1;

  /** Calls take with the value of an option that is clicked. */
  constructor(field, list, take) {
    this.#field = field;
    this.#list = list;
    list.role = 'listbox';
    list.hidden = true;
    field.role = 'combobox';
    field.autocomplete = 'off';
    field.ariaAutoComplete = 'list';
    field.ariaExpanded = 'false';
    field.setAttribute('aria-controls', list.id);
    list.addEventListener('mousedown', event => {
      event.preventDefault(); // keeps the focus in the field
      const option = event.target.closest('[role=option]');
      if (option) {
        take(option.dataset.value);
      }
    });
  }

  get isOpen() {
    return !this.#list.hidden;
  }

  /** The value of the option that the arrows have come to; undefined if there is none. */
  get chosen() {
    return this.#list.children[this.#active]?.dataset.value;
  }

  /** Shows options, [[value, words], …], and none of them chosen; without any the list is closed. */
  open(options) {
    this.#list.replaceChildren(...options.map(([value, words], number) => {
      const option = document.createElement('li');
      option.id = `${this.#list.id}-${number}`;
      option.role = 'option';
      option.textContent = words;
      option.dataset.value = value;
      return option;
    }));
    this.#show(options.length > 0);
    this.#list.scrollIntoView({ block: 'nearest' });
  }

  close() {
    this.#show(false);
  }

  /** To the next option with 1, to the one before with -1; from the last to the first and back. */
  move(step) {
    const { length } = this.#list.children;
    this.#activate((Math.max(this.#active, step > 0 ? -1 : 0) + step + length) % length);
  }

  #show(isOpen) {
    this.#list.hidden = !isOpen;
    this.#field.ariaExpanded = String(isOpen);
    this.#activate(-1);
  }

  #activate(number) {
    this.#active = number;
    [...this.#list.children].forEach((option, at) => { option.ariaSelected = String(at === number); });
    const option = this.#list.children[number];
    option?.scrollIntoView({ block: 'nearest' });
    option ? this.#field.setAttribute('aria-activedescendant', option.id) : this.#field.removeAttribute('aria-activedescendant');
  }
}
