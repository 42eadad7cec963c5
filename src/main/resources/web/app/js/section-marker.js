/** Marks the line of a table of contents whose section is being read. */
customElements.define('section-marker', class extends HTMLElement {
  connectedCallback() {
    const details = this.querySelector('details')
    const sections = [...this.querySelectorAll('a')]
      .map(link => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
      .filter(section => section.heading)

    // A heading passes the line a third down the window.
    this.passing = new IntersectionObserver(() => {
      const line = innerHeight * .34
      const current = sections.findLast(({ heading }) => heading.getBoundingClientRect().top < line)
      for (const section of sections) {
        section.link.ariaCurrent = section === current ? 'location' : null
      }
    }, { rootMargin: '0px 0px -67% 0px' })
    sections.forEach(({ heading }) => this.passing.observe(heading))

    // Beside the text it stands open; before the text it is as the reader left it.
    let left = details.open
    let beside = false
    this.resizing = new ResizeObserver(() => {
      const now = getComputedStyle(details).position === 'sticky'
      if (now === beside) return
      if (now) left = details.open
      details.open = now || left
      beside = now
    })
    this.resizing.observe(this.parentElement)
  }

  disconnectedCallback() {
    this.passing.disconnect()
    this.resizing.disconnect()
  }
})
