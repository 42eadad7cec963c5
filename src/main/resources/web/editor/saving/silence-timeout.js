/*
 * Gives up a request only when the line is silent. htmx counts its time from the start, and a long text takes longer than
 * that on a slow line: it would be sent again and again, and never arrive.
 */
document.body.addEventListener('htmx:beforeSend', ({ detail: { xhr, requestConfig: { timeout } } }) => {
  if (timeout) {
    const start = performance.now();
    const wait = () => { xhr.timeout = performance.now() - start + timeout; };
    xhr.upload.addEventListener('progress', wait);
    xhr.addEventListener('progress', wait);
  }
});
