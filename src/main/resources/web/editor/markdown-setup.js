import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { Language, syntaxHighlighting } from '@codemirror/language';
import { commonmarkLanguage, deleteMarkupBackward, insertNewlineContinueMarkup, markdownLanguage } from '@codemirror/lang-markdown';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { Autolink, Strikethrough, Table, TaskList } from '@lezer/markdown';
import { colours, look } from './editor-look.js';
import { focusing } from './focus-mode.js';
import { endList, indentItem, outdentItem } from './list-indent.js';

// Not markdown(), which brings along languages for HTML, styles and scripts.
const markdown = new Language(markdownLanguage.data,
  commonmarkLanguage.parser.configure([Table, TaskList, Strikethrough, Autolink]), [], 'markdown');

const TAKEN = ['Mod-Enter', 'Mod-i', 'Mod-/', 'Alt-A', 'Ctrl-m', 'Mod-Alt-\\']; // mean other things here, or nothing
const standard = defaultKeymap.filter(({ key }) => !TAKEN.includes(key));

/** What a text in the editor can do. */
export const setup = [
  markdown,
  syntaxHighlighting(colours),
  look,
  focusing,
  history(),
  search({ top: true }),
  EditorView.lineWrapping,
  EditorView.contentAttributes.of(() => ({
    'aria-label': 'Text, in Markdown', spellcheck: 'true', autocorrect: 'on', autocapitalize: 'sentences',
  })),
  EditorView.domEventHandlers({ beforeinput: typeOver }),
  placeholder('Write in Markdown'),
  EditorState.phrases.of({ next: 'Next', previous: 'Previous', 'match case': 'Match case', regexp: 'Pattern',
    'by word': 'Whole words', replace: 'Replace', 'replace all': 'Replace all', close: 'Close' }),
  Prec.high(keymap.of([
    { key: 'Enter', run: endList },
    { key: 'Enter', run: insertNewlineContinueMarkup },
    { key: 'Backspace', run: deleteMarkupBackward },
    { key: 'Tab', run: indentItem, shift: outdentItem },
  ])),
  keymap.of([...searchKeymap, ...historyKeymap, ...standard]),
];

/** Left to the browser, bold words that are typed over would hand on their style inline, which the page's policy refuses. */
function typeOver(event, view) {
  const isHeld = event.inputType === 'insertText' && event.data !== null && !event.isComposing && !view.state.selection.main.empty;
  if (isHeld) {
    view.dispatch(view.state.update(view.state.replaceSelection(event.data), { userEvent: 'input.type', scrollIntoView: true }));
  }
  return isHeld;
}
