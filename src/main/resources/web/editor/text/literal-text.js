/* Text that means in Markdown just what it says. */

export function codeSpan(text) {
  const fence = '`'.repeat(Math.max(0, ...(text.match(/`+/g) ?? []).map(ticks => ticks.length)) + 1);
  const space = /^`|`$/.test(text) ? ' ' : '';
  return fence + space + text + space + fence;
}

/** Escapes only what would be markup, so that the source stays readable. Addresses stay as they are. */
export function escape(text) {
  return text.split(/(https?:\/\/\S+)/).map((part, number) => number % 2 ? part : part
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\')
    .replace(/`/g, '\\`')
    .replace(/\*/g, (mark, at, whole) => isApart(whole, at) ? mark : '\\*')
    .replace(/(?<=^|~)~|~(?=~|$)/g, '\\~') // one within words is a range, as in 9~18; at an edge it may meet others
    .replace(/_/g, (mark, at, whole) => isApart(whole, at) || isWithin(whole, at) ? mark : '\\_')
    .replace(/<(?=[a-z/!?])/gi, '\\<')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/\[(?=\^|[^\]]*\](?:\(|\[|:)|[ xX]\])/g, '\\[')).join('');
}

const isApart = (text, at) => /\s/.test(text[at - 1] ?? 'x') && /\s/.test(text[at + 1] ?? 'x');
const isWithin = (text, at) => /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');

/** Escapes what would be markup at the start of a line. */
export function escapeStarts(text) {
  return text.trim().replace(/^\\\n|(?:\\\n)+$/g, '').replace(/^(?:(#{1,6}|[-+*])(?=\s|$)|(>)|(=+|-+)(?=\s*$)|(~~~)|(\d{1,9})([.)])(?=\s|$))/gm,
    (all, mark, quote, rule, fence, number, dot) => number ? `${number}\\${dot}` : `\\${all}`);
}
