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
})()

export {}
