import { announce } from './announce.js'

/*
 * Buttons at a block of code. They stand in a shadow beside the code, so that the page's own elements stay as the
 * server knows them; their words come from the page.
 */
async function copy(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text)
  }
  const field = document.body.appendChild(document.createElement('textarea')) // over plain http
  field.value = text
  field.select()
  document.execCommand('copy')
  field.remove()
}

function tool(root, name, act) {
  root.querySelector(`[data-tool="${name}"]`).addEventListener('click', act)
}

function equip(frame, template) {
  const root = frame.attachShadow({ mode: 'open' })
  root.append(template.content.cloneNode(true))
  tool(root, 'wrap', ({ currentTarget }) => {
    currentTarget.ariaPressed = frame.toggleAttribute('data-wrapped')
  })
  tool(root, 'copy', async ({ currentTarget }) => {
    await copy(frame.textContent.replace(/\n$/, ''))
    currentTarget.textContent = currentTarget.dataset.done
    announce(currentTarget.dataset.done)
    currentTarget.addEventListener('blur', () => { currentTarget.textContent = currentTarget.dataset.label }, { once: true })
  })
}

function equipAll() {
  const template = document.getElementById('CodeTools')
  for (const frame of document.querySelectorAll('.prose .code')) {
    if (!frame.shadowRoot) {
      equip(frame, template)
    }
  }
}

equipAll()
document.body.addEventListener('preview:settled', equipAll)
