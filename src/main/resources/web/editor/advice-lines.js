import { source } from './source.js';

/** The number of a line leads there. */
document.querySelector('.editor-advice')?.addEventListener('click', event => {
  const button = event.target.closest('[data-line]');
  if (button) {
    source.moveTo(Number(button.dataset.line));
  }
});
