import { offsetHere, offsetOf, said } from './clock.js';

/** <time-elsewhere> says what the date of a field, or else the present hour, is by the author's clock, if that differs. */
customElements.define('time-elsewhere', class extends HTMLElement {
  connectedCallback() {
    const at = this.dataset.at ? new Date(this.dataset.at) : new Date();
    const here = offsetHere(at);
    const there = offsetOf(this.dataset.at || this.dataset.offset);
    const isOneDay = said(at, 'day', here) === said(at, 'day', there);
    const words = { there: said(at, isOneDay ? 'clock' : 'moment', there), here: said(at, isOneDay ? 'clock' : 'moment', here) };
    this.textContent = here === there ? '' : this.dataset.words.replace(/\{(\w+)\}/g, (all, name) => words[name]);
  }
});
