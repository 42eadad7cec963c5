/** Marks the blocks of the preview that differ from those before, so that one sees where the proof has moved. */
const preview = document.querySelector('#Preview');
const blocks = () => [...preview.querySelectorAll('.prose > *')];
let before;

preview?.addEventListener('htmx:beforeSwap', () => {
  before = new Set(blocks().map(block => block.outerHTML));
});

preview?.addEventListener('htmx:afterSwap', () => {
  blocks().filter(block => !before?.has(block.outerHTML)).forEach(block => block.classList.add('moved'));
});
