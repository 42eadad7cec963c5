import { fields } from '../form/fields.js';
import { form } from '../form/draft.js';
import { check } from '../text/edits.js';

/** What the server is known to have as the version in #Version. A save says how what is typed differs from it. */
export const confirmed = {
  text: form.querySelector('#Body').defaultValue, // undefined: not known, so the next save says everything
  fields: initial(),

  get version() {
    return Number(document.getElementById('Version').value);
  },

  set version(number) {
    document.getElementById('Version').value = number;
  },

  get check() {
    if (checked?.text !== this.text) {
      checked = { text: this.text, check: check(this.text) };
    }
    return checked?.check;
  },
};

let checked;

function initial() {
  const known = fields();
  for (const input of form.elements) {
    if (input.name in known && input.type !== 'checkbox' && input.defaultValue !== input.value) {
      delete known[input.name]; // typed, or put back by the browser, before this ran
    } else if (input.type === 'checkbox' && input.checked !== input.defaultChecked) {
      delete known[input.name];
    }
  }
  return known;
}
