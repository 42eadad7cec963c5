/**
 * <section-marker> marks in the table of contents the section that is being read, and opens and closes the table as fits where
 * it stands. That the style sheet says: beside the text, before it, or as a sheet over its foot.
 */
customElements.define('section-marker', class extends HTMLElement {
  connectedCallback() {
    this.details = this.querySelector('details')
    document.body.addEventListener('preview:settled', this)
    document.addEventListener('click', this)
    document.addEventListener('keydown', this)
    this.watch()
    this.fit()
  }

  handleEvent(event) {
    if (event.type === 'preview:settled') {
      this.watchAgain()
    } else if (this.place === 'sheet' && this.details.open) {
      this.putAway(event)
    }
  }

  /** A sheet goes when a line is chosen, when something beside it is touched, or with Escape. */
  putAway({ type, target, key }) {
    if (type === 'click' && (!this.contains(target) || target.closest('a'))) {
      this.details.open = false
    } else if (key === 'Escape') {
      this.details.open = false
      this.details.querySelector('summary').focus()
    }
  }

  /** The editor's preview changes under it. */
  watchAgain() {
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

  /** Beside the text it begins open, as a sheet closed; before the text it is as the reader left it. */
  fit() {
    let left = this.details.open
    this.resizing = new ResizeObserver(() => {
      const now = getComputedStyle(this.details).getPropertyValue('--place').trim()
      if (now === this.place) return
      if (this.place === '') left = this.details.open
      this.place = now
      this.details.open = now === 'beside' || now !== 'sheet' && left
    })
    this.resizing.observe(this.parentElement)
  }

  disconnectedCallback() {
    document.body.removeEventListener('preview:settled', this)
    document.removeEventListener('click', this)
    document.removeEventListener('keydown', this)
    this.passing.disconnect()
    this.resizing.disconnect()
  }
})
