import { form } from '../form/draft.js';
import { phrase } from '../base/phrases.js';
import { remove } from './places.js';
import { uploads } from './uploads.js';
import { UPLOAD_MOVED } from '../base/events.js';

/* Below the text, a line for each file that is on its way, whichever pane is shown; a sum where there are many. */
const MOST = 5;

const list = document.getElementById('Uploads');
const template = document.getElementById('Upload');
const lines = new Map();
let isDue = false;

function show() {
  isDue = false;
  const all = uploads.all().filter(({ state }) => state !== 'out' && state !== 'stored');
  const first = [...all.filter(({ state }) => state === 'refused'), ...all.filter(({ state }) => state !== 'refused')].slice(0, MOST);
  for (const [id, line] of lines) {
    if (!first.some(upload => upload.id === id)) {
      line.remove();
      lines.delete(id);
    }
  }
  first.forEach(write);
  list.dataset.more = all.length > MOST ? phrase('moreUploads', { count: all.length - MOST }) : '';
}

function write(upload) {
  const line = lines.get(upload.id) ?? begin(upload);
  const isRefused = upload.state === 'refused';
  line.querySelector('progress').hidden = isRefused;
  line.querySelector('progress').value = upload.progress;
  const words = isRefused ? upload.words : upload.isUnkept && upload.state !== 'keeping' ? phrase('uploadUnkept') : '';
  const place = line.querySelector('.words');
  if (place.textContent !== words) {
    place.textContent = words;
  }
  line.querySelector('[value=again]').hidden = !isRefused;
  line.querySelector('[value=stop]').textContent = phrase(isRefused ? 'removeUpload' : 'stop');
}

function begin({ id, name }) {
  const line = template.content.firstElementChild.cloneNode(true);
  line.querySelector('.name').textContent = name;
  line.addEventListener('click', ({ target }) => {
    const upload = uploads.get(id);
    if (target.value === 'stop') {
      remove(id);
    } else if (target.value === 'again') {
      uploads.begin(upload);
    }
  });
  lines.set(id, line);
  list.append(line);
  return line;
}

form.addEventListener(UPLOAD_MOVED, () => {
  if (!isDue) {
    isDue = true;
    requestAnimationFrame(show);
  }
});
