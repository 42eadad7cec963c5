/** htmx, for pages of which parts are fetched, with what answers its events. Pages that are only read do without. */
import htmx from 'htmx.org';

export default htmx;
