import { extents } from './extents.js';

/*
 * The preview by lines of the source. Nothing is remembered: what is asked for is looked up where it stands now, so
 * that an image that has just come in is accounted for. Heights are in pixels from the top of what scrolls.
 */
const preview = document.querySelector('#Preview');
const states = document.querySelector('.states');
const prose = () => document.getElementById('Prose');

function heightAt(clientY) {
  return clientY - previewLines.clientTop + previewLines.scroller.scrollTop;
}

const topOf = element => heightAt(element.getBoundingClientRect().top);

/** The element's own lines and where they are: its start, what is in it with a line of its own, the start of the next. */
function marks(index) {
  const block = prose().children[index];
  const line = extents.lineOf(index);
  const end = extents.lineOf(index + 1);
  const after = prose().children[index + 1];
  const found = [{ line, y: topOf(block) }];
  for (const nested of block.querySelectorAll('[data-at]')) {
    const mark = { line: line + Number(nested.dataset.at), y: topOf(nested) };
    const last = found.at(-1);
    if (mark.line > last.line && mark.line < end && mark.y >= last.y) {
      found.push(mark);
    }
  }
  found.push({ line: end, y: Math.max(found.at(-1).y, after ? topOf(after) : heightAt(block.getBoundingClientRect().bottom)) });
  return found;
}

/** Interpolates between the two marks around a value; from and to name what is given and what is asked for. */
function between(marks, from, to, value) {
  const next = Math.max(1, marks.findIndex((mark, at) => at > 0 && mark[from] > value));
  const [one, other] = next === 1 && marks.at(-1)[from] <= value ? marks.slice(-2) : [marks[next - 1], marks[next]];
  const part = other[from] > one[from] ? Math.max(0, Math.min(1, (value - one[from]) / (other[from] - one[from]))) : 0;
  return one[to] + part * (other[to] - one[to]);
}

export const previewLines = {
  /** The preview itself where it stands beside the source, else the page. */
  get scroller() {
    return getComputedStyle(preview).overflowY === 'visible' ? document.scrollingElement : preview;
  },

  /** Where what scrolls begins on the screen; that of the page, below the states, which stay in sight above it. */
  get clientTop() {
    return this.scroller === preview ? preview.getBoundingClientRect().top + preview.clientTop : states.offsetHeight;
  },

  get isShown() {
    return preview.checkVisibility();
  },

  /** Whether there are elements, and the lines of each are known. */
  get isKnown() {
    return extents.count > 0 && prose()?.childElementCount === extents.count;
  },

  yOfLine(line) {
    const index = Math.max(0, extents.indexAt(line));
    return between(marks(index), 'line', 'y', line);
  },

  lineAtY(y) {
    return between(marks(this.indexAt(y)), 'y', 'line', y);
  },

  /** The index of the block that stands there; of the first for what is above. */
  indexAt(y) {
    const { children } = prose();
    let low = 0;
    let high = children.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (topOf(children[middle]) <= y) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  },

  /** The line that an element in the text begins with, as far as is known; undefined outside of the text. */
  lineOf(element) {
    const block = element.closest('#Prose > *');
    if (!block || !this.isKnown) {
      return undefined;
    }
    const nested = element.closest('[data-at]');
    const line = extents.lineOf([...prose().children].indexOf(block));
    return line + (nested && nested !== block && block.contains(nested) ? Number(nested.dataset.at) : 0);
  },

  /** The last heading that begins at a line or above. */
  headingAt(line) {
    const HEADINGS = 'h1[id], h2[id], h3[id], h4[id], h5[id], h6[id]';
    for (let index = extents.indexAt(line); index >= 0; index--) {
      const block = prose().children[index];
      if (!block) {
        continue;
      }
      if (block.matches(HEADINGS)) {
        return block;
      }
      if (/^(blockquote|ul|ol|div|section|details)$/i.test(block.localName)) {
        const heading = [...block.querySelectorAll(HEADINGS)].findLast(heading => this.lineOf(heading) <= line);
        if (heading) {
          return heading;
        }
      }
    }
    return undefined;
  },

  get top() {
    return topOf(prose());
  },

  get bottom() {
    return heightAt(prose().getBoundingClientRect().bottom);
  },
};
