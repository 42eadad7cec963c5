import { difference } from './difference.js';

/* Edits are [[from, to, insert], …]: offsets in UTF-16 units of the text before, ascending, none over another. */

/** The text after the edits. */
export function applied(text, edits) {
  let after = '';
  let at = 0;
  for (const [from, to, insert] of edits) {
    after += text.slice(at, from) + insert;
    at = to;
  }
  return after + text.slice(at);
}

/** String.hashCode of Java, by which the server sees that both mean the same text. */
export function check(text) {
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(31, hash) + text.charCodeAt(at) | 0;
  }
  return hash;
}

/** Others' edits of a text as edits of what it has become here meanwhile; undefined if both have changed the same lines. */
export function rebased(edits, before, after) {
  const [mine] = difference(before, after);
  if (!mine) {
    return edits;
  }
  const [from, to, insert] = mine;
  const firstLine = from > 0 ? before.lastIndexOf('\n', from - 1) + 1 : 0;
  const next = before.indexOf('\n', to);
  const lastLineEnd = next < 0 ? before.length : next;
  const shift = insert.length - (to - from);
  const result = [];
  for (const [theirFrom, theirTo, theirInsert] of edits) {
    if (theirTo < firstLine) {
      result.push([theirFrom, theirTo, theirInsert]);
    } else if (theirFrom > lastLineEnd) {
      result.push([theirFrom + shift, theirTo + shift, theirInsert]);
    } else {
      return undefined;
    }
  }
  return result;
}
