import { HighlightStyle } from '@codemirror/language';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** The marks of Markdown step back, the words stay as they are. */
export const colours = HighlightStyle.define([
  { tag: tags.heading, fontWeight: '700' },
  { tag: tags.strong, fontWeight: '700' },
  { tag: tags.emphasis, fontStyle: 'italic' },
  { tag: tags.strikethrough, textDecoration: 'line-through', textDecorationColor: 'var(--pencil-red)' },
  { tag: tags.link, color: 'var(--pencil)' },
  { tag: tags.monospace, backgroundColor: 'var(--tint)' },
  { tag: [tags.url, tags.quote, tags.comment, tags.labelName, tags.string], color: 'var(--ink-soft)' },
  { tag: [tags.processingInstruction, tags.contentSeparator, tags.tagName, tags.angleBracket, tags.escape],
    color: 'var(--ink-soft)', fontWeight: '400', fontStyle: 'normal', textDecoration: 'none' },
  { tag: tags.atom, color: 'var(--pencil)' },
]);

const button = {
  boxSizing: 'border-box',
  minBlockSize: '2rem',
  margin: '0',
  padding: '.2rem .7rem',
  border: '1px solid var(--edge)',
  borderRadius: 'var(--radius)',
  background: 'var(--paper)',
  color: 'inherit',
  font: 'inherit',
  cursor: 'pointer',
};

/** Looks like the textarea, which stands in its place in plain text. */
export const look = EditorView.theme({
  '&': { blockSize: '100%', color: 'var(--ink)', borderRadius: 'inherit' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': { fontFamily: 'var(--mono)', fontSize: '.92rem', lineHeight: '1.75', overflowY: 'auto', scrollbarColor: 'inherit' },
  '.cm-upload': { outline: '1px dashed var(--edge)', outlineOffset: '2px', borderRadius: '2px', color: 'var(--ink-soft)' },
  '.cm-content': {
    padding: '1rem 0',
    caretColor: 'var(--pencil)',
    tabSize: '4',
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  '.cm-line': { padding: '0 max(1.25rem, 50% - 21rem)' },
  '.cm-placeholder': { color: 'var(--ink-soft)' },
  '.cm-line::selection, .cm-line ::selection': { backgroundColor: 'color-mix(in oklab, var(--pencil) 26%, transparent)' },
  '.cm-searchMatch': { backgroundColor: 'color-mix(in oklab, var(--pencil) 20%, transparent)', borderRadius: '2px' },
  '.cm-searchMatch-selected': { backgroundColor: 'transparent', outline: '2px solid var(--pencil)' },
  '.cm-panels': { backgroundColor: 'var(--paper)', color: 'inherit', zIndex: '2', borderRadius: 'inherit' },
  '.cm-panels-top': { borderBottom: '1px solid var(--rule)' },
  '.cm-panel.cm-search': {
    display: 'grid',
    gridTemplateColumns: 'minmax(5rem, 18rem) auto auto 1fr',
    alignItems: 'center',
    gap: '.4rem',
    padding: '.6rem 2.9rem .6rem .6rem',
    fontFamily: 'var(--sans)',
    fontSize: 'var(--small)',
    lineHeight: '1.3',
    '& br, & [name=select]': { display: 'none' }, // there is one caret
    '& [name=search], & [name=next], & [name=prev]': { gridRow: '1' },
    '& [name=replace], & [name=replaceAll]': { gridRow: '2' },
    '& label': { gridRow: '3', display: 'flex', alignItems: 'center', gap: '.3rem', margin: '0', fontSize: 'inherit', color: 'var(--ink-soft)' },
    '& input[type=checkbox]': { margin: '0', accentColor: 'var(--pencil)' },
    '& [name=close]': { ...button, position: 'absolute', inset: '.6rem .5rem auto auto', padding: '0', inlineSize: '2rem', borderColor: 'transparent' },
  },
  '.cm-button': { ...button, margin: '0', whiteSpace: 'nowrap', backgroundImage: 'none', fontSize: 'inherit', '&:hover': { borderColor: 'var(--ink)' }, '&:active': { backgroundImage: 'none' } },
  '.cm-textfield': { ...button, minInlineSize: '0', inlineSize: '100%', fontSize: 'inherit', cursor: 'text' },
  '.cm-button:focus-visible, .cm-textfield:focus-visible, .cm-search input:focus-visible, .cm-search [name=close]:focus-visible': {
    outline: '2px solid var(--pencil)', outlineOffset: '1px',
  },
  '@media (width < 30em)': {
    '.cm-panel.cm-search': {
      gridTemplateColumns: '1fr 1fr',
      '& [name=search], & [name=replace].cm-textfield': { gridColumn: '1 / -1' },
      '& [name=next], & [name=prev]': { gridRow: '2' },
      '& [name=replace].cm-textfield': { gridRow: '3' },
      '& [name=replace].cm-button, & [name=replaceAll]': { gridRow: '4' },
      '& label': { gridRow: 'auto' },
    },
  },
});
