import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { syntaxHighlighting } from '@codemirror/language';
import { deleteMarkupBackward, insertNewlineContinueMarkup } from '@codemirror/lang-markdown';
import { search, searchKeymap } from '@codemirror/search';
import { EditorState, Prec } from '@codemirror/state';
import { EditorView, keymap, placeholder } from '@codemirror/view';
import { closingFence } from './closing-fence.js';
import { colours, look } from './editor-look.js';
import { focusing } from './focus-mode.js';
import { endList, indentItem, outdentItem } from './list-indent.js';
import { markdown } from './markdown-language.js';
import { endQuote } from './quote-end.js';
import { phrase } from '../base/phrases.js';
import { uploadFrame } from './upload-frame.js';

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
  EditorView.scrollMargins.of(() => ({ top: 16, bottom: 16 })),
  EditorView.contentAttributes.of(() => ({
    'aria-label': phrase('text'), tabindex: '0', spellcheck: 'true', autocorrect: 'on', autocapitalize: 'sentences',
  })),
  EditorView.domEventHandlers({ beforeinput: typeOver }),
  closingFence,
  uploadFrame,
  placeholder(phrase('textPlaceholder')),
  EditorState.phrases.of({
    Find: phrase('find'), next: phrase('next'), previous: phrase('previous'), 'match case': phrase('matchCase'), regexp: phrase('regexp'), 'by word': phrase('byWord'),
    Replace: phrase('replaceWith'), replace: phrase('replace'), 'replace all': phrase('replaceAll'), close: phrase('close'),
    'current match': phrase('currentMatch'), 'on line': phrase('onLine'), 'replaced match on line $': phrase('replacedOnLine', { line: '$' }),
    'replaced $ matches': phrase('replacedMatches', { count: '$' }), 'Go to line': phrase('goToLine'), go: phrase('go'),
    'Control character': phrase('controlCharacter'), 'Selection deleted': phrase('selectionDeleted'),
  }),
  Prec.high(keymap.of([
    { key: 'Enter', run: endList },
    { key: 'Enter', run: endQuote },
    { key: 'Enter', run: insertNewlineContinueMarkup },
    { key: 'Backspace', run: deleteMarkupBackward },
    { key: 'Tab', run: indentItem, shift: outdentItem },
  ])),
  keymap.of([...searchKeymap, ...historyKeymap, ...standard]),
];

/** Left to the browser, bold words that are typed over would hand on their style inline, which the page's policy refuses. */
function typeOver(event, view) {
  if (event.inputType !== 'insertText' || event.data === null || event.isComposing) {
    return false;
  }
  const { from, to } = selected(view);
  if (from === to) {
    return false;
  }
  view.dispatch({
    changes: { from, to, insert: event.data },
    selection: { anchor: from + event.data.length },
    userEvent: 'input.type',
    scrollIntoView: true,
  });
  return true;
}

/** The view may not have heard yet of what was selected last. */
function selected(view) {
  const { main } = view.state.selection;
  const shown = view.root.getSelection?.();
  if (!main.empty || !shown?.rangeCount || !view.contentDOM.contains(shown.anchorNode)) {
    return main;
  }
  const ends = [view.posAtDOM(shown.anchorNode, shown.anchorOffset), view.posAtDOM(shown.focusNode, shown.focusOffset)];
  return { from: Math.min(...ends), to: Math.max(...ends) };
}
