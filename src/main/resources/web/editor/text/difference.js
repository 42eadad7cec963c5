/** The smallest single edit that makes one text of another: none, or [[from, to, insert]]. Never between surrogates. */
export function difference(before, after) {
  if (before === after) {
    return [];
  }
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) {
    start++;
  }
  if (splitsPair(before, start) || splitsPair(after, start)) {
    start--;
  }
  let end = 0;
  while (end < shorter - start
      && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) {
    end++;
  }
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) {
    end--;
  }
  return [[start, before.length - end, after.slice(start, after.length - end)]];
}

const splitsPair = (text, at) => isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
const isHigh = unit => unit >= 0xd800 && unit < 0xdc00;
const isLow = unit => unit >= 0xdc00 && unit < 0xe000;
