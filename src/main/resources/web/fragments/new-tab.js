/** A link opens in another tab or window when its reader asks for that, whatever htmx would have done with the click. */
addEventListener('click', event => {
  if ((event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) && event.target.closest?.('a[hx-get]')) {
    event.stopImmediatePropagation()
  }
}, true)
