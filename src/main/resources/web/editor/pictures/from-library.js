import { source } from '../source/source.js';
import { written } from '../text/placeholders.js';

/* A file that is there already goes into the text, at the caret. */
const dialog = document.getElementById('Library');

document.getElementById('FromLibrary').addEventListener('click', () => dialog.showModal());

document.body.addEventListener('media:stored', ({ detail }) => {
  if (detail.upload || !dialog.open) { // it comes from elsewhere
    return;
  }
  dialog.close();
  const at = source.caret;
  const words = source.isLineEmpty(at) ? source.apart(at, at, written(detail)) : written(detail);
  const description = words.indexOf('![') + 2;
  source.change([at, at, words], at + (description > 1 ? description : words.trimEnd().length));
  source.focus();
});

dialog.addEventListener('htmx:responseError', () => dialog.close()); // what is wrong is said on the page
