/** Says in #Notice what has become of something, until the author has typed on for a while. */
const STAYS = 8000;
let shown;

export function note(sentences) {
  const words = sentences.filter(Boolean).join(' ');
  shown?.remove();
  if (!words) {
    return;
  }
  shown = document.createElement('p');
  shown.textContent = words;
  document.querySelector('#Notice').append(shown);
  const since = performance.now();
  const own = shown;
  document.addEventListener('input', function goes() {
    if (performance.now() - since > STAYS || own !== shown) {
      own.remove();
      document.removeEventListener('input', goes);
    }
  });
}
