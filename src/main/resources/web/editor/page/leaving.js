import { form, isRemoved, isSaved, path } from '../form/draft.js';
import { isKept } from '../copies/copies.js';
import { isSending } from '../saving/autosave.js';
import { leaveUndecided, pack } from '../saving/sending.js';
import { uploads } from '../uploads/uploads.js';

/** Asks before text or a file is lost that neither the server nor this device has, or that only this device has of a post that is gone. */
addEventListener('beforeunload', event => {
  if (!isKept() || isRemoved() || uploads.isAnyUnkept()) {
    event.preventDefault();
  }
});

/** Sends what is not saved when the page goes. Nobody is left to read the answer, so the copy on this device stays for the next visit. */
addEventListener('pagehide', () => {
  if (!isSaved() && isSending()) {
    const parameters = new FormData(form);
    leaveUndecided(parameters);
    pack(parameters);
    navigator.sendBeacon(`${path}/draft`, new URLSearchParams(parameters));
  }
});
