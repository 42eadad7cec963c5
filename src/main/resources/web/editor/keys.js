import { form } from './draft.js';
import { saveNow } from './autosave.js';
import { shortcut } from './shortcut.js';

/** Saves; what must be decided first is shown instead. */
function save() {
  const undecided = document.querySelector('#Conflict h2');
  if (undecided) {
    undecided.focus();
  } else {
    saveNow();
  }
}

/** Ctrl or Cmd with S saves at once, with Enter publishes. Enter alone would press the form's first button. */
form?.addEventListener('keydown', event => {
  const keys = shortcut(event);
  if (keys === 'Mod-s' || (keys === 'Enter' && event.target.matches('input, #Title'))) {
    event.preventDefault();
    save();
  } else if (keys === 'Mod-Enter') {
    event.preventDefault();
    document.querySelector('#Publish').click();
  }
});
