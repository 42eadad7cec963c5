const QUALITY = .9;

/** A photograph of an iPhone as JPEG, where the browser can read it; the file itself otherwise, which the server will speak of. */
export async function asJpeg(file) {
  if (!/^image\/hei[cf]$/.test(file.type) && !/\.hei[cf]$/i.test(file.name ?? '')) {
    return file;
  }
  try {
    const bitmap = await createImageBitmap(file);
    const canvas = Object.assign(document.createElement('canvas'), { width: bitmap.width, height: bitmap.height });
    canvas.getContext('2d').drawImage(bitmap, 0, 0);
    return await new Promise(resolve => canvas.toBlob(blob => resolve(blob ?? file), 'image/jpeg', QUALITY));
  } catch {
    return file;
  }
}
