import './source.js';
import './autosave.js';
import './keys.js';
import './moved.js';
import './publishing.js';
import './leaving.js';
import './preview-links.js';
import './tag-picker.js';
