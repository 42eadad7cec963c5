/** Where there is room for one pane only, writes or reads. Ctrl+E turns the sheet over. */
customElements.define('pane-switch', class extends HTMLElement {
  connectedCallback() {
    this.editor = this.closest('.editor')
    this.addEventListener('click', this)
    document.addEventListener('keydown', this)
    this.show('write')
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this)
  }

  handleEvent(event) {
    if (event.type === 'click') {
      const button = event.target.closest('button')
      if (button) this.show(button.value)
    } else if (event.key === 'e' && (event.ctrlKey || event.metaKey) && this.checkVisibility()) {
      event.preventDefault()
      this.show(this.editor.dataset.pane === 'write' ? 'read' : 'write')
      document.getElementById(this.editor.dataset.pane === 'write' ? 'Body' : 'Preview').focus()
    }
  }

  show(pane) {
    this.editor.dataset.pane = pane
    for (const button of this.querySelectorAll('button')) {
      button.ariaPressed = String(button.value === pane)
    }
  }
})
