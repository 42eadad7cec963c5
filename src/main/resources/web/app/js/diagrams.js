/** Diagrams are drawn where there are some. */
async function draw() {
  const hosts = document.querySelectorAll('.prose .diagram')
  if (hosts.length) {
    const { drawDiagrams } = await import('../../diagram/board.js')
    drawDiagrams(hosts)
  }
}

draw()
document.body.addEventListener('preview:settled', draw)
