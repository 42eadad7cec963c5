import htmx from 'htmx.org';
import './js/new-tab.js';
import './js/theme-switch.js';
import './js/section-marker.js';
import './js/posts-filtered.js';
import './js/more-posts.js';
import './js/search-typed.js';
import './js/posts-found.js';
