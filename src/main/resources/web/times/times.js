import './local-time.js';
import './time-elsewhere.js';
