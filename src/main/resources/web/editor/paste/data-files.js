/** Calls for each picture that a page holds in its own address, with its file, and writes the id that is answered in its place. */
export function takeDataFiles(page, keep) {
  for (const image of page.querySelectorAll('img[src^="data:image/" i]')) {
    const file = fileOf(image.getAttribute('src'), image.alt);
    if (file) {
      image.setAttribute('src', `uploading:${keep(file)}`);
      image.setAttribute('alt', file.name);
    }
  }
}

/** https://fetch.spec.whatwg.org/#data-url-processor */
function fileOf(address, words) {
  const [, type, base64, data] = /^data:(image\/[\w.+-]+)(?:;[\w-]+=[^;,]*)*(;base64)?,(.*)$/is.exec(address) ?? [];
  try {
    const text = decodeURIComponent(data);
    const bytes = base64 ? Uint8Array.from(atob(text), letter => letter.charCodeAt(0)) : new TextEncoder().encode(text);
    const name = words.trim().slice(0, 60) || 'picture';
    return new File([bytes], `${name}.${type.slice('image/'.length).replace(/\+.*/, '').replace('jpeg', 'jpg')}`, { type });
  } catch {
    return undefined; // as it is no address
  }
}
