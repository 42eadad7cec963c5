import { announce } from './announce.js'

/** Another list stands in place of the one that was read: say what it is, and go on from its heading. */
document.addEventListener('posts:filtered', () => {
  const heading = document.getElementById('Results')
  if (!heading) return
  heading.focus({ preventScroll: true })
  const { top, bottom } = heading.getBoundingClientRect()
  if (top < 0 || bottom > innerHeight) {
    heading.scrollIntoView({ block: 'start' })
  }
  announce(heading.textContent)
})
