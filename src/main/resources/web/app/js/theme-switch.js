import { announce } from './announce.js'

const THEMES = ['system', 'light', 'dark']
const root = document.documentElement

/** <theme-switch> is a button that goes from light to dark, and to what the system says. */
customElements.define('theme-switch', class extends HTMLElement {
  connectedCallback() {
    this.button ??= this.appendChild(document.createElement('button'))
    this.button.type = 'button'
    this.button.className = 'theme-switch'
    this.button.onclick = () => {
      this.choose(THEMES[(THEMES.indexOf(this.theme) + 1) % THEMES.length])
      announce(this.button.ariaLabel)
    }
    this.show()
  }

  get theme() {
    return root.dataset.theme ?? 'system'
  }

  choose(theme) {
    if (theme === 'system') {
      delete root.dataset.theme
    } else {
      root.dataset.theme = theme
    }
    try {
      localStorage.setItem('theme', theme)
    } catch {
      // It holds for this page.
    }
    this.show()
  }

  show() {
    this.button.dataset.theme = this.theme
    this.button.ariaLabel = this.button.title = this.dataset[this.theme]
    const paper = getComputedStyle(document.body).backgroundColor
    for (const meta of document.querySelectorAll('meta[name="theme-color"]')) {
      meta.dataset.own ??= meta.content
      meta.content = this.theme === 'system' ? meta.dataset.own : paper
    }
  }
})
