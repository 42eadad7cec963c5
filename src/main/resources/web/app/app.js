import './js/theme-switch.js';
import './js/section-marker.js';
