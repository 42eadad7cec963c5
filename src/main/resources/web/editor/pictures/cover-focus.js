/* The cover as the preview shows it, behind the fields of which one is to stay in sight. It is looked at when details are. */
const preview = document.getElementById('Preview');

customElements.define('cover-focus', class extends HTMLElement {
  connectedCallback() {
    this.closest('details').addEventListener('toggle', () => this.show());
    document.body.addEventListener('htmx:afterSettle', () => this.closest('details').open && this.show());
  }

  show() {
    const src = preview.querySelector('.cover img')?.getAttribute('src') ?? '';
    const shown = this.querySelector('img');
    if (src === (shown?.getAttribute('src') ?? '')) {
      return;
    }
    shown?.remove();
    if (src) {
      this.prepend(Object.assign(document.createElement('img'), { src, alt: '' }));
    }
  }
});
