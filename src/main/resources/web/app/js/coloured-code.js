/** Code in a known language is coloured, where there is some and the browser can do so without changing the page. */
async function colour() {
  const codes = document.querySelectorAll('.prose pre > code[class*="language-"]:not(.diagram *)')
  if (codes.length && globalThis.CSS?.highlights) {
    const { highlight } = await import('../../code/highlight.js')
    highlight(codes)
  }
}

colour()
document.body.addEventListener('preview:settled', colour)
