import './autosave.js';
import './keys.js';
import './leaving.js';
import './preview-links.js';
import './tag-picker.js';
