/* What this device keeps of what was typed, and of files on their way, in the browser's own database. */
let opening;

function database() {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('galley', 2);
    request.onupgradeneeded = ({ oldVersion }) => {
      if (oldVersion < 1) {
        request.result.createObjectStore('copies', { keyPath: ['post', 'editor'] });
      }
      request.result.createObjectStore('uploads', { keyPath: 'id' });
    };
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('blocked'));
    request.onsuccess = () => {
      const close = () => {
        request.result.close();
        opening = undefined;
      };
      request.result.onversionchange = close;
      request.result.onclose = close;
      resolve(request.result);
    };
  });
  opening.catch(() => { opening = undefined; }); // to be tried again
  return opening;
}

/** Runs one request on the copies, or on another store; resolves when the browser has committed it. */
export async function within(mode, request, name = 'copies') {
  const transaction = (await database()).transaction(name, mode);
  const { result } = await new Promise((resolve, reject) => {
    const asked = request(transaction.objectStore(name));
    transaction.oncomplete = () => resolve(asked);
    transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
  });
  return result;
}

export const remove = ({ post, editor }) => within('readwrite', store => store.delete([post, editor]));
