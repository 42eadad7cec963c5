import { form, isSaved } from '../form/draft.js';
import { source } from '../source/source.js';
import { placesIn, written } from '../text/placeholders.js';
import { uploads } from './uploads.js';
import { EDIT_ACKNOWLEDGED, EDIT_FOLLOWED, SOURCE_COMPOSED } from '../base/events.js';

/*
 * The places of files in the text: when a file is stored, its picture stands there. A place that the author takes out stops
 * its file, and one that comes back by undoing sends it again; but the place of a file that is there already goes with its
 * picture, so that undoing takes one step.
 */
const finished = new Map(); // what is stored, by id
const shown = new Set(); // of these, those whose picture the text has had

document.body.addEventListener('media:stored', ({ detail }) => {
  const upload = uploads.get(detail.upload);
  finished.set(detail.upload, detail);
  if (upload) {
    uploads.set(upload, 'stored', { progress: 1 });
  }
  settle();
});

/** @param isTyped whether the author has just changed the text */
function settle(isTyped = false) {
  if (source.composing || !uploads.all().length && !finished.size) {
    return;
  }
  const places = placesIn(source.text);
  for (const place of places.filter(({ id }) => finished.has(id)).reverse()) { // the others stay where they are
    if (isTyped && shown.has(place.id)) {
      source.apply([[place.from, place.to, '']]);
    } else {
      show(place, written(finished.get(place.id)));
    }
  }
  const there = new Set(places.map(({ id }) => id).filter(id => !finished.has(id)));
  uploads.all().forEach(upload => place(upload, there.has(upload.id)));
}

function show({ id, from, to }, words) {
  shown.add(id);
  const isBehind = source.caret === to;
  source.change([from, to, words], isBehind && words.startsWith('![') ? from + 2 : undefined);
}

function place(upload, isThere) {
  const { state } = upload;
  upload.wasThere ||= isThere;
  if (state === 'stored') {
    if (isSaved() && !isThere) {
      uploads.drop(upload);
    }
  } else if (!isThere && state !== 'out') {
    uploads.set(upload, 'out');
    upload.stop?.();
  } else if (isThere && state === 'out') {
    uploads.begin(upload);
  }
  if (upload.state === 'out' && upload.wasThere && isSaved()) {
    upload.wasThere = false;
    uploads.forget(upload);
  }
}

/** Takes a place out of the text, and so stops its file. */
export function remove(id) {
  placesIn(source.text).filter(place => place.id === id).reverse().forEach(({ from, to }) => source.change([from, to, '']));
  settle();
}

form.addEventListener('input', () => queueMicrotask(() => settle(true))); // not while the editor is changing the text
form.addEventListener(EDIT_ACKNOWLEDGED, () => settle());
form.addEventListener(EDIT_FOLLOWED, () => settle());
form.addEventListener(SOURCE_COMPOSED, () => settle());
uploads.found().then(() => settle());
