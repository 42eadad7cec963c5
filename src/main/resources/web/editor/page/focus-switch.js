import { setFocusing } from '../source/focus-mode.js';
import '../source/markdown-editor.js';
import { recall, remember } from '../base/preference.js';

/** The button turns focus mode on and off, here and from now on. */
const button = document.querySelector('#Focus');
const editor = document.querySelector('markdown-editor');

function show(on) {
  button.ariaPressed = String(on);
  editor.pane.dispatch(editor.pane.state.update({ effects: setFocusing.of(on) }));
}

button.addEventListener('click', () => {
  const on = button.ariaPressed !== 'true';
  remember('focus', on ? 'on' : 'off');
  show(on);
  editor.pane.focus();
});
show(recall('focus') === 'on');
