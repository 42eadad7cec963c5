import { locale, offsetHere, offsetOf, said } from './clock.js';

const HOUR = 3_600_000; // ms
const LATELY = 12 * HOUR;

/**
 * <local-time> holds a moment by the blog's clock, with the name of its zone. Where the author's clock says another hour, it says
 * both; where it says the same, the zone needs no name.
 */
customElements.define('local-time', class extends HTMLElement {
  connectedCallback() {
    const time = this.querySelector('time');
    if (!time || this.isSaid) {
      return;
    }
    this.isSaid = true; // and is not said again where it is moved to
    const zone = this.querySelector('.zone');
    const at = new Date(time.dateTime);
    const here = offsetHere(at);
    const there = offsetOf(time.dateTime);
    if (here === there) {
      zone?.remove();
      return;
    }
    if (time.title) {
      time.title = `${said(at, 'moment', here)} (${time.title})`;
    }
    if (zone) {
      both(time, zone, said(at, this.look(at), here));
    } else if (Date.now() - at >= 24 * HOUR) {
      time.textContent = day(at, here);
    }
  }

  look(at) {
    return this.dataset.says === 'moment' ? 'moment' : Date.now() - at < LATELY ? 'clock' : 'day';
  }
});

function both(time, zone, here) {
  const there = time.textContent;
  time.textContent = here;
  if (here === there) {
    zone.remove();
  } else {
    zone.textContent = `(${there} ${zone.textContent})`;
  }
}

function day(at, offset) {
  const isYesterday = said(at, 'day', offset) === said(new Date(Date.now() - 24 * HOUR), 'day', offset);
  return isYesterday ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-1, 'day') : said(at, 'day', offset);
}
