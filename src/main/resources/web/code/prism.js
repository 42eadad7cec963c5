/** Prism, which must be told before it comes not to look for code by itself; its languages look for it in the window. */
globalThis.Prism = { manual: true, disableWorkerMessageHandler: true };
