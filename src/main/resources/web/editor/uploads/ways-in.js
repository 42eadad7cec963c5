import { form } from '../form/draft.js';
import { extents } from '../preview/extents.js';
import { previewLines } from '../preview/preview-lines.js';
import { source } from '../source/source.js';
import { newId, placeholder } from '../text/placeholders.js';
import { uploads } from './uploads.js';
import { SOURCE_COMPOSED, SOURCE_RECEIVED } from '../base/events.js';

/* How files come in: pasted, dropped on the text or on the preview, or chosen by a button. Each gets a place in the text. */
const preview = document.getElementById('Preview');
const chooser = document.getElementById('Files');
const button = document.getElementById('AddFiles');
let wanted;
const unnamed = file => !file.name || /^(?:image|grafik|이미지)\.\w+$/i.test(file.name);

/** In the place of a stretch of the text; as a block of their own where there are several, or nothing else in the line. */
function add(files, { from, to = from, isApart = files.length > 1 || source.isLineEmpty(from) }) {
  if (source.composing) {
    form.addEventListener(SOURCE_COMPOSED, () => add(files, { from: Math.min(from, source.text.length), isApart }), { once: true });
    return;
  }
  const named = files.map(file => ({ id: newId(), file, name: unnamed(file) ? nameOf(file) : file.name }));
  const places = named.map(({ id, name }) => placeholder(id, name));
  const words = isApart ? source.apart(from, to, places.join('\n\n')) : places[0];
  source.change([from, to, words], from + words.trimEnd().length);
  keep(named);
}

const keep = named => named.forEach(({ id, file, name = file.name }) => uploads.add(id, file, name));

/** Screenshots have no name of their own. */
function nameOf({ type }) {
  const when = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 19).replace(/[T:]/g, '-');
  return `${when}.${type.split('/')[1]?.replace('jpeg', 'jpg') ?? 'bin'}`;
}

form.addEventListener(SOURCE_RECEIVED, ({ detail: { files, kept, from, to } }) => kept ? keep(kept) : add(files, { from, to }));

/** Has a file chosen that goes in the place of a stretch of the text; at the caret, where none is told. */
export function chooseFor(place) {
  wanted = place;
  chooser.multiple = !place;
  chooser.click();
}

button.addEventListener('click', () => chooseFor());
chooser.addEventListener('change', () => {
  add([...chooser.files], wanted ? { from: wanted.from, to: wanted.to, isApart: false } : { from: source.caret });
  wanted = undefined;
  chooser.value = '';
});
chooser.addEventListener('input', event => event.stopPropagation()); // it is no field of the draft
document.addEventListener('htmx:load', () => { chooser.name = ''; }, { once: true }); // saves leave it out

/** Where in the text what is dropped here goes; undefined where nothing may be dropped. */
function placeOf({ target, clientX, clientY }) {
  if (target.closest('markdown-editor')) {
    return { from: source.offsetAt(clientX, clientY) ?? source.text.length };
  }
  const line = previewLines.lineOf(target);
  if (line !== undefined) { // behind the block
    return { from: source.endOfLine(extents.lineOf(extents.indexAt(line) + 1) - 1), isApart: true };
  }
  return preview.contains(target) ? { from: source.text.length, isApart: true } : undefined;
}

addEventListener('dragover', event => {
  if (event.dataTransfer?.types.includes('Files')) {
    event.preventDefault(); // a file beside its place would open in place of the editor
    event.dataTransfer.dropEffect = placeOf(event) ? 'copy' : 'none';
  }
}, { capture: true });

addEventListener('drop', event => {
  const files = [...event.dataTransfer?.files ?? []];
  if (files.length) {
    event.preventDefault();
    event.stopPropagation();
    const place = placeOf(event);
    if (place) {
      add(files, place);
    }
  }
}, { capture: true });
