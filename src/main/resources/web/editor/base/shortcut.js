export const onMac = /Mac|iP(hone|ad|od)/.test(navigator.platform);

/**
 * The keys that were pressed, such as "Mod-Shift-c": Mod is Ctrl, and Cmd on a Mac. Nothing while an input method is at
 * work, which needs the keys itself. Under a Hangul layout the key is named by where it is, since it yields a jamo there.
 */
export function shortcut(event) {
  if (event.isComposing || event.keyCode === 229) {
    return '';
  }
  const letter = /^Key[A-Z]$/.test(event.code) && !/^[a-z]$/i.test(event.key) ? event.code.slice(3) : event.key;
  const modifiers = [
    (onMac ? event.metaKey : event.ctrlKey) && 'Mod',
    (onMac ? event.ctrlKey : event.metaKey) && 'Other',
    event.altKey && 'Alt',
    event.shiftKey && 'Shift',
  ];
  return [...modifiers.filter(Boolean), letter.length === 1 ? letter.toLowerCase() : letter].join('-');
}
