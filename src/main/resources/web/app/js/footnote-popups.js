/*
 * Shows a footnote beside its mark while that is pointed at or has the focus, and after a click, where there is room. For
 * the eyes only: the mark is a link to the note, which is where everybody else goes.
 */
const room = matchMedia('(min-width: 40rem)')
const PAUSE = 200
const DRAWN = '.math, .diagram'

let popup = null
let shown = null
let timer = null

const markIn = ({ target }) => target.closest?.('.footnote-ref a')

/** A copy that shows what the note shows: a formula is set in a shadow, which copying leaves out. */
function copyOf(note) {
  const copy = note.cloneNode(true)
  const copies = copy.querySelectorAll(DRAWN)
  note.querySelectorAll(DRAWN).forEach(({ shadowRoot }, at) => {
    if (!shadowRoot) return
    const root = copies[at].attachShadow({ mode: 'open' })
    root.append(...[...shadowRoot.childNodes].map(child => child.cloneNode(true)))
    root.adoptedStyleSheets = shadowRoot.adoptedStyleSheets
  })
  return copy
}

function fill(mark) {
  const note = document.getElementById(decodeURIComponent(mark.hash.slice(1)))
  if (!note) return false
  popup ??= document.body.appendChild(document.createElement('div'))
  popup.className = 'footnote-popup prose'
  popup.popover = 'manual'
  popup.ariaHidden = 'true'
  popup.lang = mark.closest('[lang]').lang
  popup.replaceChildren(...copyOf(note).childNodes)
  popup.querySelectorAll('.footnote-back').forEach(link => link.remove())
  popup.querySelectorAll('[id]').forEach(element => element.removeAttribute('id'))
  popup.querySelectorAll('a, [tabindex]').forEach(element => { element.tabIndex = -1 })
  return true
}

/** Below the mark, or above it where the window ends. */
function place(mark) {
  const at = mark.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = popup
  const left = Math.max(8, Math.min(at.left + at.width / 2 - width / 2, innerWidth - width - 8))
  const top = at.bottom + 8 + height > innerHeight ? at.top - 8 - height : at.bottom + 8
  popup.style.left = `${left}px`
  popup.style.top = `${Math.max(8, top)}px`
}

function show(mark) {
  clearTimeout(timer)
  if (mark.isConnected && room.matches && fill(mark)) {
    shown = mark
    popup.showPopover()
    place(mark)
  }
}

function hide() {
  clearTimeout(timer)
  popup?.hidePopover()
}

function soon(act) {
  clearTimeout(timer)
  timer = setTimeout(act, PAUSE)
}

document.addEventListener('pointerover', event => {
  const mark = event.pointerType === 'mouse' && markIn(event)
  if (mark) {
    soon(() => show(mark))
  } else if (popup?.contains(event.target)) {
    clearTimeout(timer)
  } else if (popup?.matches(':popover-open')) {
    soon(hide)
  } else {
    clearTimeout(timer)
  }
})

document.addEventListener('focusin', event => {
  const mark = markIn(event)
  if (mark?.matches(':focus-visible')) show(mark)
})

document.addEventListener('focusout', event => {
  if (markIn(event)) hide()
})

document.addEventListener('click', event => {
  const mark = markIn(event)
  if (mark && event.detail > 0 && room.matches && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
    event.preventDefault()
    show(mark)
  } else if (!popup?.contains(event.target)) {
    hide()
  }
})

document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide()
})

// What scrolls may be a part of the page, such as the editor's preview, whose event does not rise to the window.
addEventListener('scroll', ({ target }) => {
  if (popup?.matches(':popover-open') && target.contains(shown)) hide()
}, { capture: true, passive: true })
