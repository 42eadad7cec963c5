import { form, isSaved } from './draft.js';

/** Asks before text that is not saved goes with the page. */
addEventListener('beforeunload', event => {
  if (form && !isSaved()) {
    event.preventDefault();
  }
});

/** A page that the browser kept whole may show an old version. */
addEventListener('pageshow', event => {
  if (event.persisted && form && isSaved()) {
    location.reload();
  }
});
