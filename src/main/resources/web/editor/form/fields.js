import { form } from './draft.js';

/** The fields of a draft beside its text: its title, and what its details ask for, where FieldTest sees that nothing else stands. */
const isField = ({ id, name, parentElement }) => name && (id === 'Title' || parentElement.closest('#Details'));

const names = () => [...new Set([...form.elements].filter(isField).map(input => input.name))];

const inputs = name => [...form.elements].filter(element => element.name === name);

/** What each says now, as lists of values. A date that is typed by half is left out: it would read as none. */
export function fields() {
  const typed = new FormData(form);
  return Object.fromEntries(names().filter(name => !inputs(name).some(input => input.validity.badInput))
    .map(name => [name, typed.getAll(name)]));
}

/** The tags with what is typed there and not picked yet, which is no part of the draft; mostly there is none. */
export function unpicked() {
  const picker = form.querySelector('tag-picker');
  return picker?.search && picker.all !== picker.tags.join(', ') ? { tags: [picker.all] } : {};
}

export const isPicked = () => Object.keys(unpicked()).length === 0;

export const same = (one, other) => one !== undefined && other !== undefined && one.join('\n') === other.join('\n');

/** Puts values into their inputs. Where one is being typed in, the caret stays as far as it can. */
export function fill(values) {
  for (const [name, list] of Object.entries(values)) {
    for (const input of inputs(name)) {
      if (/^(?:checkbox|radio)$/.test(input.type)) {
        input.checked = list.includes(input.value);
      } else if (inputs(name).length === 1 && (input.value !== list[0] || input.validity.badInput)) {
        const { selectionStart, selectionEnd } = input;
        input.value = list[0] ?? '';
        if (input === document.activeElement && selectionStart !== null) {
          input.setSelectionRange(selectionStart, selectionEnd);
        }
        input.closest('tag-picker')?.read();
      }
    }
  }
}
