import { form } from '../form/draft.js';
import { saveNow } from '../saving/autosave.js';
import { shortcut } from '../base/shortcut.js';
import { source } from '../source/source.js';

/** Saves, or leads to what must be decided first. */
function save() {
  const undecided = document.querySelector('#Conflict h2');
  if (undecided) {
    undecided.focus();
  } else {
    saveNow();
  }
}

/** Enter alone would press the form's first button. From the title it goes on to the text. */
form.addEventListener('keydown', event => {
  if (shortcut(event) === 'Enter' && event.target.matches('input, #Title')) {
    event.preventDefault();
    save();
    if (event.target.matches('#Title')) {
      source.focus();
    }
  }
});

/** Ctrl or Cmd with S saves at once, with Enter publishes, wherever the focus is but in a form of its own. */
document.addEventListener('keydown', event => {
  const keys = shortcut(event);
  const own = event.target.closest?.('form, dialog') ?? form;
  if (own === form && (keys === 'Mod-s' || keys === 'Mod-Enter')) {
    event.preventDefault();
    keys === 'Mod-s' ? save() : document.querySelector('#Publish').click();
  }
});
