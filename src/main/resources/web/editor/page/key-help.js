import { onMac, shortcut } from '../base/shortcut.js';

/** Shows the keys: by the button, by F1, and by Ctrl with /. */
const dialog = document.querySelector('#Keys');

if (onMac) {
  dialog.querySelectorAll('kbd').forEach(key => {
    key.textContent = { Ctrl: '⌘', Shift: '⇧' }[key.textContent] ?? key.textContent;
  });
}
document.querySelector('#KeyHelp').addEventListener('click', () => dialog.showModal());
document.addEventListener('keydown', event => {
  if (['F1', 'Mod-/'].includes(shortcut(event))) {
    event.preventDefault();
    dialog.open ? dialog.close() : dialog.showModal();
  }
});
