import { announce } from '../app/js/announce.js';

/** Says what has become of something, until the author has typed on for a while; apart from #Notice, which each save empties. */
const STAYS = 8000;
let shown;

export function note(sentences) {
  const words = sentences.filter(Boolean).join(' · ');
  shown?.remove();
  if (!words) {
    return;
  }
  shown = document.createElement('div');
  shown.className = 'notice';
  shown.append(Object.assign(document.createElement('p'), { textContent: words }));
  document.querySelector('#Notice').after(shown);
  announce(words);
  const since = performance.now();
  const own = shown;
  document.addEventListener('input', function goes() {
    if (performance.now() - since > STAYS || own !== shown) {
      own.remove();
      document.removeEventListener('input', goes);
    }
  });
}
