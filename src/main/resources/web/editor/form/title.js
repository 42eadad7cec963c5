import { EDIT_FOLLOWED } from '../base/events.js';

/** The title may wrap, but is one line: Enter saves, as in every field, and lines that are pasted become one. */
const title = document.querySelector('#Title');

/** For browsers that do not size a field by what is in it. */
function grow() {
  title.rows = 1;
  while (title.scrollHeight > title.clientHeight && title.rows < 12) {
    title.rows++;
  }
}

title.addEventListener('beforeinput', event => {
  if (event.inputType === 'insertLineBreak') {
    event.preventDefault();
  }
});
title.addEventListener('input', event => {
  const { value, selectionStart, selectionEnd } = title;
  if (!event.isComposing && value.includes('\n')) {
    title.value = value.replaceAll('\n', ' ');
    title.setSelectionRange(selectionStart, selectionEnd);
  }
});
if (!CSS.supports('field-sizing', 'content')) {
  // The form's own event says that a copy was taken up.
  title.form.addEventListener('input', ({ target }) => [title, title.form].includes(target) && grow());
  title.form.addEventListener(EDIT_FOLLOWED, grow);
  addEventListener('resize', grow);
  grow();
}
