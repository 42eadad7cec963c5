/** Marks the line of a table of contents whose section is being read. */
customElements.define('section-marker', class extends HTMLElement {
  connectedCallback() {
    document.body.addEventListener('preview:settled', this)
    this.watch()
    this.openBeside()
  }

  /** The editor's preview changes under it. */
  handleEvent() {
    const links = [...this.querySelectorAll('a')]
    if (links.length !== this.sections.length || this.sections.some(({ link, heading }) => !link.isConnected || !heading.isConnected)) {
      this.passing.disconnect()
      this.watch()
    }
  }

  watch() {
    const sections = [...this.querySelectorAll('a')]
      .map(link => ({ link, heading: document.getElementById(decodeURIComponent(link.hash.slice(1))) }))
      .filter(section => section.heading)
    this.sections = sections

    // What has passed the line a third down the page counts as reached, however far above it has gone.
    this.passing = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) {
        sections.find(({ heading }) => heading === target).reached = isIntersecting
      }
      const current = sections.findLast(section => section.reached)
      for (const section of sections) {
        section.link.ariaCurrent = section === current ? 'location' : null
      }
    }, { root: this.closest('.editor-preview'), rootMargin: '9999999px 0px -66% 0px' })
    sections.forEach(({ heading }) => this.passing.observe(heading))
  }

  openBeside() {
    const details = this.querySelector('details')

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
    document.body.removeEventListener('preview:settled', this)
    this.passing.disconnect()
    this.resizing.disconnect()
  }
})
