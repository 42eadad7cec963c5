import { ensureSyntaxTree, syntaxTree } from '@codemirror/language';
import { destination } from '../text/addresses.js';
import { htmlToMarkdown } from './html-to-markdown.js';
import { newId } from '../text/placeholders.js';

const PARSING = 1000; // ms, for a long text
const ADDRESS = /^(?:https?:\/\/|mailto:)[^\s<>]+$/i;
// Control characters, halves of surrogate pairs, and what Unicode says is no character.
const JUNK = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/**
 * Pastes an address over words as a link, a part of a page as Markdown, files as files, and everything else as the text that it
 * is. Tells what files there were, and how many pictures, and characters that are no text, were left out.
 */
export function pasteInto(pane, event, tell) {
  const data = event.clipboardData;
  if (!data || event.composedPath()[0].matches('input')) {
    return;
  }
  if (data.files.length && !hasWords(data)) {
    event.preventDefault();
    event.stopPropagation();
    const { from, to } = pane.state.selection.main;
    tell('received', { files: [...data.files], from, to });
    return;
  }
  if (!data.types.includes('text/plain') && !data.types.includes('text/html')) {
    return;
  }
  const plain = tidy(data.getData('text/plain'));
  const { state } = pane;
  const { from, to } = state.selection.main;
  const selected = state.sliceDoc(from, to);
  const literal = isCode(state, from);
  const html = tidy(pageIn(data) || '').text;
  let pasted = { markdown: plain.text, isBlock: false };
  const kept = []; // pictures that the page brings along
  if (literal) {
    pasted.imagesLeftOut = html.match(/<(?:img|canvas)\b/gi)?.length;
  } else if (ADDRESS.test(plain.text.trim()) && isWords(selected)) {
    pasted.markdown = `[${selected}](${destination(plain.text.trim())})`;
  } else if (html) {
    const converted = htmlToMarkdown(html, file => kept.push({ id: newId(), file }) && kept.at(-1).id);
    pasted = converted.isPlain && plain.text ? { ...pasted, imagesLeftOut: converted.imagesLeftOut } : converted;
  }
  event.preventDefault();
  event.stopPropagation();
  const lines = pasted.markdown.replace(/\r\n?/g, '\n');
  const insert = pasted.isBlock ? apart(state, from, to, lines) : lines;
  if (kept.length) {
    tell('received', { kept });
  }
  pane.dispatch(state.update({
    changes: { from, to, insert },
    selection: { anchor: from + insert.length },
    userEvent: 'input.paste',
    scrollIntoView: true,
  }));
  tell('pasted', { pictures: pasted.imagesLeftOut ?? 0, characters: plain.removed });
}

/** Office programs put a picture of the words beside them; a browser that copies a picture, its HTML. */
function hasWords(data) {
  const page = new DOMParser().parseFromString(data.getData('text/html'), 'text/html').body;
  return data.getData('text/plain').trim() !== '' || page.textContent.trim() !== '';
}

/** Without what is no text. In a paste that is binary, the marks of what could not be read go as well. */
function tidy(text) {
  const clean = text.replace(JUNK, '');
  const readable = clean.length < text.length ? clean.replace(/\ufffd/g, '') : clean;
  return { text: readable, removed: text.length - readable.length };
}

/** The tree that is there ends where nobody has looked yet; a paste can wait for the rest. */
function isCode(state, at) {
  for (let node = (ensureSyntaxTree(state, at, PARSING) ?? syntaxTree(state)).resolveInner(at, -1); node; node = node.parent) {
    if (['FencedCode', 'CodeBlock', 'InlineCode', 'CodeText'].includes(node.name)) {
      return true;
    }
  }
  return false;
}

/** Words within a line that are no link yet. */
const isWords = text => text.trim() !== '' && !/\n|\]\(/.test(text) && !ADDRESS.test(text.trim());

/** The HTML that is meant. Editors of code put their colours on the clipboard as HTML; there it is the text. */
function pageIn(data) {
  const html = data.types.includes('text/html') && data.getData('text/html');
  const fromCode = data.types.some(type => type.startsWith('vscode-')) || /^[^>]*<(?:meta|html|body|div)[^>]*>\s*<div style="[^"]*white-space:\s*pre/i.test(html);
  return !fromCode && html;
}

/** Blocks stand apart from what is around them. */
export function apart(state, from, to, text) {
  const before = state.sliceDoc(Math.max(0, from - 2), from);
  const after = state.sliceDoc(to, to + 2);
  const above = !before || /^\n?\n$/.test(before) && (before === '\n\n' || from === 1) ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const below = !after || after === '\n\n' ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  return above + text + below;
}
