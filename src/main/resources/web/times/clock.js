/* Says moments as the server does, by the clock of the blog or of the browser. */
const DAY = { day: 'numeric', month: 'long', year: 'numeric' };
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
const LOOKS = { day: DAY, clock: CLOCK, moment: { ...DAY, ...CLOCK } };

const { lang } = document.documentElement;
export const locale = lang === 'en' ? 'en-GB' : lang; // the day comes first

/** Minutes east of UTC. */
export const offsetHere = at => -at.getTimezoneOffset();

export function offsetOf(iso) {
  const [, sign, hours, minutes] = iso.match(/([+-])(\d\d):(\d\d)(?::\d\d)?$/) ?? [iso, '+', 0, 0];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

/** By a clock so many minutes east of UTC. */
export const said = (at, look, offset) => new Date(at.getTime() + offset * 60_000).toLocaleString(locale, { ...LOOKS[look], timeZone: 'UTC' });
