/** What fits its page needs no stop for the keyboard; what scrolls sideways does, and a table a name. */
const sizes = new ResizeObserver(entries => {
  for (const { target } of entries) {
    const scrolls = target.scrollWidth > target.clientWidth
    if (scrolls) {
      target.tabIndex = 0
    } else {
      target.removeAttribute('tabindex')
    }
    if (target.matches('.table')) {
      target.role = scrolls ? 'region' : 'group'
    }
  }
})

function watch() {
  document.querySelectorAll('.prose :is(.table, div.math, .diagram)').forEach(wide => sizes.observe(wide))
}

watch()
document.body.addEventListener('preview:settled', watch)
