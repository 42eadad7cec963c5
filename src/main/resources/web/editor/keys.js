import { form } from './draft.js';
import { saveNow } from './autosave.js';

/** Ctrl or Cmd with S saves at once, with Enter publishes. */
form?.addEventListener('keydown', event => {
  if (!(event.ctrlKey || event.metaKey) || event.isComposing) {
    return;
  }
  if (event.key === 's') {
    event.preventDefault();
    saveNow();
  } else if (event.key === 'Enter') {
    event.preventDefault();
    document.querySelector('#Publish').click();
  }
});

/** Enter in a one-line field would press the form's first button and leave the page. */
form?.addEventListener('keydown', event => {
  if (event.key === 'Enter' && event.target.matches('input') && !event.isComposing) {
    event.preventDefault();
    saveNow();
  }
});
