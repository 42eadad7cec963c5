/** "More posts" gives way to the posts it brings; reading goes on at the first of them. */
let last = null

document.addEventListener('htmx:beforeSwap', ({ detail }) => {
  if (detail.shouldSwap && detail.target.matches('.more')) {
    last = detail.target.previousElementSibling
  }
})

document.addEventListener('htmx:afterSettle', () => {
  last?.nextElementSibling?.querySelector('h2 a')?.focus({ preventScroll: true })
  last = null
})
