/*
 * Scrolls one pane to where another one is. A pane is { scroller, top, bottom, yOfLine(line), lineAtY(y) }: what scrolls, where its
 * text begins and ends, and where its lines are, in pixels from the top of what scrolls.
 *
 * The line that counts stands as far down in the window as the pane is scrolled in its whole height. So both panes begin
 * together, and end together.
 */
export function scrollAlike(from, to) {
  const y = heightOfShare(from.scroller);
  if (y <= from.top) {
    scrollToShare(to.scroller, interpolate(y, [0, from.top], [0, to.top]));
  } else if (y >= from.bottom) {
    scrollToShare(to.scroller, interpolate(y, [from.bottom, from.scroller.scrollHeight], [to.bottom, to.scroller.scrollHeight]));
  } else {
    scrollToShare(to.scroller, to.yOfLine(from.lineAtY(y)));
  }
}

export function scroll(element, top) {
  if (Math.abs(element.scrollTop - top) >= 1) {
    element.scrollTo({ top, behavior: 'instant' });
  }
}

/** How far down an element can be scrolled. */
export const furthest = element => element.scrollHeight - element.clientHeight;

function heightOfShare(element) {
  const way = furthest(element);
  return way > 0 ? element.scrollTop / way * element.scrollHeight : 0;
}

function scrollToShare(element, y) {
  scroll(element, y / element.scrollHeight * furthest(element));
}

const interpolate = (value, [from, to], [start, end]) => to > from ? start + (value - from) / (to - from) * (end - start) : start;
