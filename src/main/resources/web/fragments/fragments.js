/** htmx, for pages of which parts are fetched. Other pages do without. */
import htmx from 'htmx.org';

export default htmx;
