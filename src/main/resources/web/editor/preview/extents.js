/*
 * How many lines of the source each element of the preview stands for, kept by what #Shows brings with every answer. The
 * lines are those of the version that is shown, which the source is ahead of by what is being typed.
 */
let leading = 0;
let lengths = [];
let starts; // line of each, and of the end
let seen;

/** To be called with each answer: a splice that is missed is not made up for. */
export function readExtents() {
  const shows = document.getElementById('Shows');
  if (!shows || shows === seen) {
    return;
  }
  seen = shows;
  if (shows.dataset.leading) {
    leading = Number(shows.dataset.leading);
    starts = undefined;
  }
  if (shows.dataset.lines) {
    const [at, removed, ...inserted] = shows.dataset.lines.trim().split(/\s+/);
    const rest = removed === '*' ? [] : lengths.slice(Number(at) + Number(removed));
    lengths = [...lengths.slice(0, Number(at)), ...inserted.map(Number), ...rest];
    starts = undefined;
  }
}

function lines() {
  if (!starts) {
    let line = leading;
    starts = [line, ...lengths.map(length => line += length)];
  }
  return starts;
}

export const extents = {
  get count() {
    return lengths.length;
  },

  /** The line that an element begins with; of the one after the last, the end of the text. */
  lineOf(index) {
    return lines()[Math.max(0, Math.min(index, lengths.length))];
  },

  /** The element that a line belongs to; -1 before the first. */
  indexAt(line) {
    const starts = lines();
    let low = -1;
    let high = lengths.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle] <= line) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  },
};

document.body.addEventListener('htmx:afterSwap', readExtents);
readExtents();
