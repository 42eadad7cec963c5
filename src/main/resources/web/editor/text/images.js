/* Images in Markdown: ![alternative text](destination "title"), and the line behind a paragraph of them that says how wide it is. */
const IMAGE = /!\[((?:[^\]\\]|\\.)*)\]\((<[^>\n]*>|[^\s()<]*)(?:[ \t]+"((?:[^"\\]|\\.)*)")?[ \t]*\)/g;
const WIDTH = /\n\{\.(wide|full)\}[ \t]*$/;

const plain = text => text.replace(/\\([!-/:-@[-`{-~])/g, '$1');
const name = address => {
  const last = address.replace(/^<|>$/g, '').replace(/[?#].*/, '').split('/').at(-1);
  try {
    return decodeURIComponent(last).normalize();
  } catch {
    return last;
  }
};

/** Those between two offsets: { from, to, alt, destination, title }. */
const imagesIn = (text, start, end) => [...text.slice(start, end).matchAll(IMAGE)].map(({ index, 0: all, 1: alt, 2: destination, 3: title = '' }) =>
  ({ from: start + index, to: start + index + all.length, alt: plain(alt), destination, title: plain(title) }));

/** The nth image of that address between two offsets, with its paragraph; undefined if there is none. */
export function findImage(text, start, end, address, nth) {
  const image = imagesIn(text, start, end).filter(({ destination }) => name(destination) === name(address))[nth];
  return image && { ...image, ...paragraphOf(text, image) };
}

/** What else stands there. isAlone: nothing but images; then width is how wide they are, or empty. */
function paragraphOf(text, { from, to }) {
  const start = text.lastIndexOf('\n\n', from) < 0 ? 0 : text.lastIndexOf('\n\n', from) + 2;
  const next = text.indexOf('\n\n', to);
  const end = next < 0 ? text.trimEnd().length : next;
  const paragraph = text.slice(start, end);
  const width = WIDTH.exec(paragraph)?.[1] ?? '';
  const isAlone = paragraph.replace(WIDTH, '').replace(IMAGE, '').trim() === '';
  return { start, end, width: isAlone ? width : '', isAlone };
}

/** The edit that makes it say this: [from, to, insert]. */
export function describe(text, image, { alt, title, width }) {
  const said = title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : '';
  const written = `![${alt.replace(/[[\]\\]/g, '\\$&')}](${image.destination}${said})`;
  if (!image.isAlone) {
    return [image.from, image.to, written];
  }
  const rest = text.slice(image.to, image.end).replace(WIDTH, '');
  return [image.from, image.end, written + rest + (width ? `\n{.${width}}` : '')];
}

/** The edit that takes it out, with its paragraph if nothing else stands there. */
export function takeOut(text, image) {
  const isLast = image.isAlone && imagesIn(text, image.start, image.end).length === 1;
  const after = text.startsWith('\n\n', image.end) ? image.end + 2 : image.end;
  return isLast ? [image.start, after, ''] : [image.from, image.to, ''];
}
