/** Has a screen reader say something. The region is looked up each time: going back replaces the body's content. */
export function announce(text) {
  const announcer = document.getElementById('Announcer')
  announcer.textContent = ''
  requestAnimationFrame(() => { announcer.textContent = text })
}
