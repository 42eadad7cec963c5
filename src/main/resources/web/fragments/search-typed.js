/**
 * Tells when something new stands in the search field, for htmx to ask for it. A syllable that is being composed is not
 * yet what was typed; but an input method keeps the last one open, so a whole one counts when its author has stopped.
 */
const PAUSE = 200
const PAUSE_WHILE_COMPOSING = 600
const WHOLE_SYLLABLE = /[가-힣]$/

let timer = null
let composing = false
let told = null

function settleIn(field, pause) {
  clearTimeout(timer)
  timer = setTimeout(() => {
    if (told?.field === field && told.value === field.value) return
    told = { field, value: field.value }
    field.form.dispatchEvent(new CustomEvent('search:typed'))
  }, pause)
}

function fieldOf({ target }) {
  return target.id === 'Query' ? target : null
}

document.addEventListener('compositionstart', event => {
  if (!fieldOf(event)) return
  composing = true
  clearTimeout(timer)
})

document.addEventListener('compositionend', event => {
  const field = fieldOf(event)
  if (!field) return
  composing = false
  settleIn(field, PAUSE)
})

document.addEventListener('input', event => {
  const field = fieldOf(event)
  if (!field) return
  if (!composing) {
    settleIn(field, PAUSE)
  } else if (WHOLE_SYLLABLE.test(event.data ?? '')) {
    settleIn(field, PAUSE_WHILE_COMPOSING)
  } else {
    clearTimeout(timer)
  }
})

// An open composition is ended by Enter, and what it leaves must not be asked for beside the page that comes.
document.addEventListener('submit', ({ target }) => {
  if (target.id === 'Search') clearTimeout(timer)
})
