import { form } from './draft.js';
import { saveNow } from './autosave.js';
import { shortcut } from './shortcut.js';

/** Ctrl or Cmd with S saves at once, with Enter publishes. Enter alone would press the form's first button. */
form?.addEventListener('keydown', event => {
  const keys = shortcut(event);
  if (keys === 'Mod-s' || (keys === 'Enter' && event.target.matches('input'))) {
    event.preventDefault();
    saveNow();
  } else if (keys === 'Mod-Enter') {
    event.preventDefault();
    document.querySelector('#Publish').click();
  }
});
