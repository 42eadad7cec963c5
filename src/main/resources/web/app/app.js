import './js/theme-switch.js';
import './js/section-marker.js';
import './js/footnote-popups.js';
import './js/scrolling-regions.js';
import './js/code-tools.js';
import './js/coloured-code.js';
import './js/formulas.js';
import './js/diagrams.js';
