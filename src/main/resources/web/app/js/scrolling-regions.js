/** A table that fits its page needs no stop for the keyboard; one that scrolls sideways does, and a name. */
const sizes = new ResizeObserver(entries => {
  for (const { target } of entries) {
    const scrolls = target.scrollWidth > target.clientWidth
    if (scrolls) {
      target.tabIndex = 0
      target.role = 'region'
    } else {
      target.removeAttribute('tabindex')
      target.role = 'group'
    }
  }
})

function watch() {
  document.querySelectorAll('.prose .table').forEach(table => sizes.observe(table))
}

watch()
document.body.addEventListener('preview:settled', watch)
