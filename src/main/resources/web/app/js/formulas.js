/** Formulas are set where there are some. */
async function setThem() {
  const hosts = document.querySelectorAll('.prose .math')
  if (hosts.length) {
    const { setFormulas } = await import('../../math/formulas.js')
    await setFormulas(hosts, document.querySelector('.article').dataset.formulaStyle)
  }
}

setThem()
document.body.addEventListener('preview:settled', setThem)
