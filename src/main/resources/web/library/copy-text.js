/** A button that copies what stands in a field, in place of the field; where the browser lets no page copy, the field stays. */
customElements.define('copy-text', class extends HTMLElement {
  connectedCallback() {
    if (!navigator.clipboard) {
      return;
    }
    const field = this.querySelector('input');
    const button = this.querySelector('button');
    field.hidden = true;
    button.hidden = false;
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(field.value);
        button.removeAttribute('aria-label'); // so that what it says now is what one hears
        button.textContent = button.dataset.done;
      } catch { // it may not
        field.hidden = false;
        button.hidden = true;
        field.select();
      }
    });
  }
});
