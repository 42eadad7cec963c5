/** What an author prefers in this browser; where nothing can be stored, for as long as the page is open. */
export function recall(name) {
  try {
    return localStorage.getItem(`editor.${name}`);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(`editor.${name}`, value);
  } catch {
    // It holds for this page.
  }
}
