/*
 * Shows a picture large when it is clicked: arrow keys and swipes go to the next, Escape, a click beside it and Back close it.
 * Two clicks or taps on it show it larger still, and again as it was. Without this, the link around a picture leads to it. In the editor a click on a picture means something else.
 */
const SWIPE = 60; // pixels

const template = document.getElementById('Enlarged');
const links = () => [...document.querySelectorAll('.article .enlarge')];
let dialog;
let shown;
let start;

function open(link) {
  dialog ??= make();
  show(link);
  dialog.showModal();
  history.pushState({ ...history.state, enlarged: true }, '');
}

function make() {
  const made = template.content.firstElementChild.cloneNode(true);
  made.querySelector('figure').prepend(new Image());
  document.body.append(made);
  made.addEventListener('click', ({ target }) => {
    const { value } = target.closest('button') ?? {};
    value === 'next' ? step(1) : value === 'previous' ? step(-1) : target.matches('img') || made.close();
  });
  made.addEventListener('keydown', event => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by) {
      event.preventDefault();
      step(by);
    }
  });
  made.addEventListener('dblclick', ({ target }) => target.matches('img') && made.classList.toggle('zoomed'));
  // Where a finger may also scroll, a browser takes its pointer events away, but not those of touch.
  made.addEventListener('touchstart', ({ touches }) => { start = touches.length === 1 ? touches[0] : undefined; }, { passive: true });
  made.addEventListener('touchend', ({ changedTouches: [end] }) => {
    const way = start && !isZoomed() ? end.clientX - start.clientX : 0;
    if (Math.abs(way) > SWIPE && Math.abs(end.clientY - start.clientY) < SWIPE) {
      step(way < 0 ? 1 : -1);
    }
  });
  made.addEventListener('close', () => {
    shown.focus();
    if (history.state?.enlarged) {
      history.back();
    }
  });
  return made;
}

const isZoomed = () => dialog.classList.contains('zoomed') || (window.visualViewport?.scale ?? 1) > 1.05;

function show(link) {
  shown = link;
  const { alt } = link.querySelector('img');
  const image = dialog.querySelector('img');
  dialog.classList.remove('zoomed');
  image.sizes = '100vw';
  image.srcset = link.querySelector('source:last-of-type')?.srcset ?? '';
  image.src = link.href;
  image.alt = alt;
  dialog.dataset.pictures = links().length;
  dialog.querySelector('figcaption').textContent = link.closest('figure')?.querySelector('figcaption')?.textContent ?? alt;
}

function step(by) {
  const all = links();
  show(all[(all.indexOf(shown) + by + all.length) % all.length]);
}

document.addEventListener('click', event => {
  const link = event.target.closest?.('.article .enlarge');
  if (link && template && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    open(link);
  }
});

addEventListener('popstate', () => dialog?.open && dialog.close());
