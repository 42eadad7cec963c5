import { source } from '../source/source.js';
import { phrase } from '../base/phrases.js';

/** The text alone fills the screen. Where the browser cannot give that, the text fills the page. */
const button = document.querySelector('#FullScreen');
const editor = document.querySelector('.editor');

async function enter() {
  show(true);
  try {
    await document.documentElement.requestFullscreen({ navigationUI: 'hide' });
  } catch {
    // The page will do.
  }
}

function leave() {
  show(false);
  if (document.fullscreenElement) {
    document.exitFullscreen();
  }
}

const isAlone = () => editor.hasAttribute('data-alone');

function show(alone) {
  editor.toggleAttribute('data-alone', alone);
  document.body.toggleAttribute('data-alone', alone);
  button.textContent = phrase(alone ? 'leaveFullScreen' : 'fullScreen');
  source.focus();
}

button.addEventListener('click', () => isAlone() ? leave() : enter());
document.addEventListener('fullscreenchange', () => {
  if (!document.fullscreenElement && isAlone()) {
    show(false);
  }
});
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && isAlone() && !event.defaultPrevented && !event.isComposing && !document.querySelector('dialog[open]')) {
    leave();
  }
});
