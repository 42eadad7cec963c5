import { form, isRemoved, isSaved, path } from '../form/draft.js';
import { isKept } from '../copies/copies.js';
import { isSending } from '../saving/autosave.js';
import { leaveUndecided, pack } from '../saving/sending.js';

/** Asks before text goes with the page that neither the server nor this device has, or that this device has for a post that is gone. */
addEventListener('beforeunload', event => {
  if (!isKept() || isRemoved()) {
    event.preventDefault();
  }
});

/** What is not saved goes with the page's last breath; an answer finds nobody. The copy on this device stays for the next visit. */
addEventListener('pagehide', () => {
  if (!isSaved() && isSending()) {
    const parameters = new FormData(form);
    leaveUndecided(parameters);
    pack(parameters);
    navigator.sendBeacon(`${path}/draft`, new URLSearchParams(parameters));
  }
});
