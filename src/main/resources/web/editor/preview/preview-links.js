/** A link in the preview opens beside the editor, not in its place. */
document.querySelector('#Preview').addEventListener('click', event => {
  const link = event.target.closest('a[href]');
  if (link && !link.getAttribute('href').startsWith('#')) {
    link.target = '_blank';
    link.rel = 'noopener';
  }
});
