/** Marks the blocks of the preview that have just changed, so that one sees what has become of what is typed. */
const preview = document.querySelector('#Preview');

function mark(block) {
  if (block.classList.contains('moved')) {
    block.getAnimations({ subtree: true }).filter(({ animationName }) => animationName === 'moved')
      .forEach(animation => { animation.currentTime = 0; });
  }
  block.classList.add('moved');
}

function blocks({ target, addedNodes }, prose) {
  if (target === prose) {
    return [...addedNodes].filter(node => node.nodeType === Node.ELEMENT_NODE && node.parentNode === prose);
  }
  const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
  const block = prose.contains(element) && element.closest('#Prose > *');
  return block ? [block] : [];
}

// A preview that comes as a whole replaces #Prose itself, which says nothing about its blocks.
new MutationObserver(changes => {
  const prose = document.getElementById('Prose');
  new Set(changes.flatMap(change => blocks(change, prose))).forEach(mark);
}).observe(preview, { childList: true, characterData: true, subtree: true });

preview.addEventListener('animationend', event => {
  if (event.animationName === 'moved') {
    event.target.classList.remove('moved');
  }
});
