import { announce } from '../../app/js/announce.js';
import { form } from '../form/draft.js';
import { isUnfit } from './sending.js';
import { say } from '../base/words.js';

/*
 * Says what has become of the post, for those who do not see the status; and if nothing has, since the server was not
 * reached or waits for something else first: the text is sent again by itself, but a post is not published behind a back,
 * nor another begun.
 */
const WORDS = { publication: 'notPublished', withdrawal: 'notWithdrawn', editor: 'notBegun' };
const notDone = document.querySelector('#NotDone');
const wish = ({ verb, path }) => verb === 'post' ? path.match(/\/(publication|withdrawal|editor)$/)?.[1] : undefined;

form?.addEventListener('htmx:beforeRequest', event => {
  if (wish(event.detail.requestConfig)) {
    notDone.textContent = '';
  }
});

form?.addEventListener('htmx:afterRequest', event => {
  const { requestConfig, xhr } = event.detail;
  const wished = wish(requestConfig);
  if (wished && (xhr.status === 0 || xhr.status === 401 || xhr.status === 409 || xhr.status >= 500 || isUnfit(xhr))) {
    notDone.textContent = say(wished === 'editor' && xhr.status === 401 ? 'notBegunSignedOut' : WORDS[wished]);
  }
});

// When the status stands: it may be published from a later date on.
document.body.addEventListener('post:published', () => setTimeout(() => announce(document.querySelector('#Status .status').textContent)));
document.body.addEventListener('post:withdrawn', () => announce(say('withdrawn')));
