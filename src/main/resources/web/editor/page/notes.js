import { announce } from '../../app/js/announce.js';
import { form } from '../form/draft.js';
import { source } from '../source/source.js';
import { phrase } from '../base/phrases.js';
import { SOURCE_PASTED } from '../base/events.js';

/** Says below the text what a paste has left out, until the note is closed or the author has typed on for a while. */
const STAYS = 8000;
let shown;

function note(sentences) {
  const words = sentences.filter(Boolean).join(' · ');
  shown?.remove();
  if (!words) {
    return;
  }
  const close = Object.assign(document.createElement('button'), { type: 'button', className: 'plain', textContent: '×' });
  close.ariaLabel = phrase('close');
  shown = document.createElement('div');
  shown.className = 'note';
  shown.append(Object.assign(document.createElement('p'), { textContent: words }), close);
  document.querySelector('.editor-source').append(shown);
  announce(words);
  const since = performance.now();
  const own = shown;
  const typing = () => (performance.now() - since > STAYS || own !== shown) && goes();
  const goes = () => {
    own.remove();
    document.removeEventListener('input', typing);
  };
  document.addEventListener('input', typing);
  close.addEventListener('click', () => {
    goes();
    source.focus();
  });
}

form.addEventListener(SOURCE_PASTED, ({ detail: { pictures, characters } }) => note([
  characters && phrase('charactersLeftOut', { count: characters }),
  pictures && phrase('picturesLeftOut', { count: pictures }),
]));
