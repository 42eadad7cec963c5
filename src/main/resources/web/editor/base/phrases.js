/* What these scripts say, which the page brings along in its language. */
const phrases = JSON.parse(document.querySelector('#Phrases').textContent);

/** The phrase of that name; a name in braces gives way to its value. */
export const phrase = (name, values = {}) => phrases[name].replace(/\{(\w+)\}/g, (all, value) => values[value] ?? all);
