import { announce } from '../../app/js/announce.js';
import '../source/markdown-editor.js';
import { phrase } from '../base/phrases.js';
import { SOURCE_SWITCHED } from '../base/events.js';

/** Turns from the editor to the plain textarea, for screen readers and for who likes it, and back. */
const button = document.querySelector('#PlainText');
const focus = document.querySelector('#Focus');
const editor = document.querySelector('markdown-editor');

function show() {
  editor.dataset.pane = editor.isPlain ? 'plain' : 'rich';
  focus.hidden = editor.isPlain; // it dims paragraphs, which a textarea cannot
  button.textContent = phrase(editor.isPlain ? 'editor' : 'plainText');
}

button.addEventListener('click', () => {
  editor.toggle();
  announce(phrase(editor.isPlain ? 'plainText' : 'editor'));
});
editor.addEventListener(SOURCE_SWITCHED, show);
show();
