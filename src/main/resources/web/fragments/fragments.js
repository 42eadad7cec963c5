/** htmx, for pages of which parts are fetched, with what answers its events. Other pages do without. */
import htmx from 'htmx.org';

export default htmx;
