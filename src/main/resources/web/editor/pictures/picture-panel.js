import { extents } from '../preview/extents.js';
import { previewLines } from '../preview/preview-lines.js';
import { source } from '../source/source.js';
import { describe, findImage, takeOut } from '../text/images.js';
import { chooseFor } from '../uploads/ways-in.js';

/* A click on a picture in the preview asks what is said of it, and writes that into the text. */
const preview = document.getElementById('Preview');
const panel = document.getElementById('PictureTools');
const fields = panel.querySelector('form');
let asked; // the picture that the panel is about

const PICTURES = '#Prose :is(img, video, audio)';
const addressOf = element => element.getAttribute('src');

/** Where it stands in the text now. */
function place(element) {
  const block = element.closest('#Prose > *');
  const index = [...block.parentElement.children].indexOf(block);
  const start = source.startOfLine(extents.lineOf(index));
  const end = source.endOfLine(extents.lineOf(index + 1) - 1);
  const same = [...block.querySelectorAll('img, video, audio')].filter(other => addressOf(other) === addressOf(element));
  return findImage(source.text, start, end, addressOf(element), same.indexOf(element));
}

function open(element) {
  const image = previewLines.isKnown && place(element);
  if (!image) {
    return false;
  }
  asked = { element, image };
  fields.elements.alt.value = image.alt;
  fields.elements.title.value = image.title;
  fields.elements.width.value = image.width;
  panel.querySelector('fieldset').disabled = !image.isAlone;
  panel.showModal();
  return true;
}

/** The text may have changed while the panel was open. */
const current = () => place(asked.element) ?? asked.image;

preview.addEventListener('click', event => {
  const element = event.target.closest(PICTURES) ?? event.target.closest('.enlarge')?.querySelector('img');
  if (element && !event.ctrlKey && !event.metaKey && open(element)) {
    event.preventDefault();
    event.stopPropagation();
  }
}, { capture: true });

fields.addEventListener('submit', event => {
  event.preventDefault();
  const image = current();
  const value = event.submitter?.value;
  if (value === 'remove') {
    source.change(takeOut(source.text, image));
  } else if (value === 'exchange') {
    chooseFor(image);
  } else if (value === 'cover') {
    set('Cover', decoded(image.destination));
    set('CoverAlt', fields.elements.alt.value);
  } else {
    const { alt, title, width } = fields.elements;
    source.change(describe(source.text, image, { alt: alt.value.trim(), title: title.value.trim(), width: width.value }));
  }
  panel.close();
});
panel.querySelector('[value=cancel]').addEventListener('click', () => panel.close());

function set(id, value) {
  const input = document.getElementById(id);
  input.value = value;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}

function decoded(destination) {
  const bare = destination.replace(/^<|>$/g, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare;
  }
}
