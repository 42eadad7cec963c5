import { form, tell } from '../form/draft.js';
import { SAVE_ENDED } from '../base/events.js';

/*
 * Tells how what was sent has ended, once for all who want to know. save:ended has what was wished (draft, publication,
 * withdrawal, or editor for another post), the request, whether its author's choices went with it, and the outcome:
 *
 * saved       the server has it as the text of the post; what was to happen to that may be refused (status)
 * conflicted  it is in the history until its author decides
 * overtaken   it is in the history, for a later save was there first
 * unfit       nothing is done; the server asks for the whole text
 * signedOut   nothing is done before somebody signs in again
 * refused     nothing is done, and the answer says why
 * lost        there was no answer, or the server failed
 * unread      there was an answer that could not be read
 * begun       another post is there
 */
const FACTS = { 'draft:saved': 'saved', 'draft:conflicted': 'conflicted', 'draft:overtaken': 'overtaken', 'draft:unfit': 'unfit' };

/** What a request wishes for; the panels in the form that fetch something for themselves wish nothing. */
export const wish = ({ verb, path }) => verb === 'post' ? path.match(/\/(draft|publication|withdrawal|editor)$/)?.[1] : undefined;

/** Whether it carries the text of the post: publishing and withdrawing save too. */
export const isSave = request => !['editor', undefined].includes(wish(request));

function outcome(xhr) {
  const told = xhr.getResponseHeader('HX-Trigger') ?? '';
  const fact = Object.keys(FACTS).find(name => told.includes(name));
  if (fact) {
    return FACTS[fact];
  }
  if (xhr.status === 0 || xhr.status >= 500) {
    return 'lost';
  }
  return xhr.status === 401 ? 'signedOut' : xhr.status < 300 ? 'begun' : 'refused';
}

function ended({ requestConfig: request, xhr }, how) {
  if (wish(request)) {
    tell(SAVE_ENDED, { wish: wish(request), request, decides: request.formData.has('choice0'), outcome: how, status: xhr.status });
  }
}

// Nothing to read for the author: it is sent once more.
form.addEventListener('htmx:beforeSwap', event => {
  if (wish(event.detail.requestConfig) && ['unfit', 'overtaken'].includes(outcome(event.detail.xhr))) {
    event.detail.shouldSwap = false;
    event.detail.isError = false;
  }
});
form.addEventListener('htmx:afterRequest', ({ detail }) => ended(detail, outcome(detail.xhr)));
form.addEventListener('htmx:onLoadError', ({ detail }) => ended(detail, 'unread')); // in place of the above
