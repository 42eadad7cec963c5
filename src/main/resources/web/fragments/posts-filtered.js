import { announce } from '../app/js/announce.js'

/**
 * Another list stands in place of the one that was read: say how much it is. The focus stays on the word that was
 * chosen, so that one can go on choosing; if that is gone, reading goes on at the heading.
 */
function tell() {
  const heading = document.querySelector('#Archive #Results')
  if (!heading) return
  if (document.activeElement === document.body) {
    heading.focus({ preventScroll: true })
  }
  announce(heading.textContent)
}

document.addEventListener('posts:filtered', tell)
document.addEventListener('htmx:historyRestore', tell)

// Two steps back in a row ask for two pages. The answer to the first is nobody's any more, however late it comes.
let underWay = null
document.addEventListener('htmx:historyCacheMiss', event => {
  underWay?.abort()
  underWay = event.detail.xhr
})

// What is no list of posts, such as a page that is gone, has no place in this one: the browser shows it by itself.
document.addEventListener('htmx:historyCacheMissLoadError', () => location.reload())
