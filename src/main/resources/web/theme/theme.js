// Runs before the first paint, so that a chosen theme does not flash: no module, so it must need no other file. Without
// the last line the bundler takes it for CommonJS, and puts what that needs into a file shared with the editor.
(() => {
  const root = document.documentElement
  root.classList.add('js')
  try {
    const theme = localStorage.getItem('theme')
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme
    }
  } catch {
    // Without storage, the system decides.
  }
  // Pages for readers fade into one another. No rule of a style sheet: without scripts Chromium hangs at it.
  const isForReaders = path => !/^\/(editor|login|setup|accounts)(\/|$)/.test(path)
  if (isForReaders(location.pathname) && matchMedia('(prefers-reduced-motion: no-preference)').matches) {
    const fade = new CSSStyleSheet()
    fade.replaceSync('@view-transition { navigation: auto } ::view-transition { pointer-events: none } ::view-transition-group(root) { animation-duration: .12s }')
    document.adoptedStyleSheets.push(fade)
    addEventListener('pageswap', ({ viewTransition, activation }) => {
      if (viewTransition && !isForReaders(new URL(activation.entry.url).pathname)) {
        viewTransition.ready.catch(() => {}) // it is not
        viewTransition.skipTransition()
      }
    })
  }
})()

export {}
